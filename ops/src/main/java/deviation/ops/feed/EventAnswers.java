package deviation.ops.feed;

import deviation.api.event.EventQuery.HistoryOf;
import deviation.api.event.EventQuery.ListEvents;
import deviation.api.event.EventQuery.LogHead;
import deviation.api.event.EventView;
import deviation.api.event.EventView.Payload;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.HashChain;
import deviation.ops.eventstore.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the log's events as they stand there. */
@Component
class EventAnswers {

  private static final DateTimeFormatter SIX_DECIMALS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX").withZone(ZoneOffset.UTC);

  private final EventLog log;

  EventAnswers(EventLog log) {
    this.log = log;
  }

  @QueryHandler
  EventView.Feed answer(ListEvents query) {
    var items = log.page(query.offset(), query.limit()).stream().map(EventAnswers::shown).toList();
    return new EventView.Feed(items, items.isEmpty() ? query.offset() : items.getLast().position());
  }

  @QueryHandler
  EventView.History answer(HistoryOf query) {
    return new EventView.History(
        log.stream(query.aggregateId().toString()).stream().map(EventAnswers::shown).toList());
  }

  @QueryHandler
  EventView.Head answer(LogHead query) {
    var head = log.head();
    return new EventView.Head(
        head.position(),
        hex(head.hash()),
        head.position() == 0 ? Optional.empty() : Optional.of(time(head.recordedAt())));
  }

  private static EventView shown(StoredEvent event) {
    return new EventView(
        event.position(),
        time(event.recordedAt()),
        event.eventId(),
        event.aggregateType(),
        event.aggregateId(),
        event.sequence(),
        event.type(),
        event.revision(),
        new Payload(new String(event.payload(), StandardCharsets.UTF_8)),
        hex(HashChain.digest(event.payload())),
        hex(HashChain.digest(event.meta())),
        hex(event.hash()));
  }

  private static String time(Instant instant) {
    return SIX_DECIMALS.format(instant);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
