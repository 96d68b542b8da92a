package deviation.ops.eventstore;

import java.time.Instant;

/**
 * An event as it stands in the log, its bytes as they were written.
 *
 * @param position global and dense, from 1
 * @param recordedAt given by the log, to the microsecond; never earlier than that of the position
 *     before
 * @param sequence its place among the aggregate's own events, from 0
 * @param type the wire name
 * @param payload UTF-8 JSON
 * @param meta UTF-8 JSON
 * @param hash SHA-256 over the previous hash and this event, 32 bytes
 */
public record StoredEvent(
    long position,
    Instant recordedAt,
    String eventId,
    String aggregateType,
    String aggregateId,
    long sequence,
    String type,
    int revision,
    byte[] payload,
    byte[] meta,
    byte[] hash) {}
