package deviation.projections;

import deviation.api.common.DeviationEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event with its place in the log.
 *
 * @param position global, from 1, in the order of the log
 * @param recordedAt when the log took it; never earlier than that of the position before
 * @param sequence its place among the aggregate's own events, from 0
 */
public record Recorded(
    long position, Instant recordedAt, UUID aggregateId, long sequence, DeviationEvent event) {}
