package deviation.api.event;

import java.util.List;
import java.util.Optional;

/**
 * An event as it stands in the log, with all that its hash is made of.
 *
 * @param position global and dense, from 1
 * @param time when the log took it: UTC with six decimals and Z
 * @param sequence its place among the aggregate's own events, from 0
 * @param type its wire name
 * @param payload as it is stored, byte for byte
 * @param payloadHash SHA-256 of those bytes; all hashes are lower-case hex
 * @param metaHash SHA-256 of its meta-data, which stay inside
 * @param hash SHA-256 over the hash before it and this event
 */
public record EventView(
    long position,
    String time,
    String eventId,
    String aggregateType,
    String aggregateId,
    long sequence,
    String type,
    int revision,
    Payload payload,
    String payloadHash,
    String metaHash,
    String hash) {

  /** JSON that is written as it is. */
  public record Payload(String json) {}

  /**
   * A page of the feed.
   *
   * @param next the offset that goes on after it; that of the page itself when nothing came
   */
  public record Feed(List<EventView> items, long next) {}

  /** All events of one thing. */
  public record History(List<EventView> items) {}

  /**
   * The last event; position 0 and 64 zeros before the first.
   *
   * @param time empty before the first event
   */
  public record Head(long position, String hash, Optional<String> time) {}
}
