package deviation.projections.reports;

import java.time.Instant;
import java.util.UUID;

/**
 * What one event made of a report.
 *
 * @param at when the log took the event
 * @param position of the event
 * @param before null when the event is the report's first
 */
public record Change<S>(UUID reportId, Instant at, long position, S before, S after) {}
