package deviation.api.event;

import deviation.api.common.DeviationQuery;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of the log. */
public sealed interface EventQuery<A> extends DeviationQuery<A> {

  /**
   * The events after a position, in order.
   *
   * @param limit 1 to 1,000
   */
  record ListEvents(long offset, int limit) implements EventQuery<EventView.Feed> {

    @Override
    public Class<EventView.Feed> answer() {
      return EventView.Feed.class;
    }
  }

  /** The events of one thing, in order; none when there is no such thing. */
  record HistoryOf(UUID aggregateId) implements EventQuery<EventView.History> {

    @Override
    public Class<EventView.History> answer() {
      return EventView.History.class;
    }

    @Override
    public Optional<UUID> thing() {
      return Optional.of(aggregateId);
    }
  }

  /** Where the log ends. */
  record LogHead() implements EventQuery<EventView.Head> {

    @Override
    public Class<EventView.Head> answer() {
      return EventView.Head.class;
    }
  }
}
