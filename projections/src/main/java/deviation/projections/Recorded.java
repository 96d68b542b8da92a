package deviation.projections;

import deviation.api.common.DeviationEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event with its place in the log.
 *
 * @param position global, from 1, in the order of the log
 * @param recordedAt when the log took it; never earlier than that of the position before
 * @param sequence its place among the aggregate's own events, from 0
 * @param actor the pseudonymous key of the one who made the aggregate, with its first event; empty
 *     where nobody's is known, and with every later event
 */
public record Recorded(
    long position,
    Instant recordedAt,
    UUID aggregateId,
    long sequence,
    DeviationEvent event,
    Optional<String> actor) {

  /** Without an actor. */
  public Recorded(
      long position, Instant recordedAt, UUID aggregateId, long sequence, DeviationEvent event) {
    this(position, recordedAt, aggregateId, sequence, event, Optional.empty());
  }
}
