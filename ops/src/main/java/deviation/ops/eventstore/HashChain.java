package deviation.ops.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The chain that shows whether a stored event was changed: SHA-256 over {@code 0x01}, the previous
 * hash, position, sequence and time (8 bytes each, big-endian, microseconds), and the event's
 * content. Positions start at 1, sequences at 0.
 */
public final class HashChain {

  private static final byte EVENT = 1;

  /** Looking one up costs as much as a small digest. */
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(HashChain::fresh);

  private HashChain() {}

  /** What stands before the first event: 32 zero bytes. */
  public static byte[] start() {
    return new byte[32];
  }

  /** The hash that an event should have after the previous one's. */
  public static byte[] hash(byte[] previous, StoredEvent event) {
    return hash(previous, Link.of(event));
  }

  /** The same by what goes into it. */
  public static byte[] hash(byte[] previous, Link link) {
    return hash(
        previous,
        link.position(),
        link.sequence(),
        link.recordedAt(),
        content(
            link.aggregateType(),
            link.aggregateId(),
            link.eventId(),
            link.type(),
            link.revision(),
            link.payloadDigest(),
            link.metaDigest()));
  }

  /** SHA-256. */
  public static byte[] digest(byte[] bytes) {
    return sha256().digest(bytes);
  }

  static byte[] hash(
      byte[] previous, long position, long sequence, Instant recordedAt, byte[] content) {
    var digest = sha256();
    digest.update(EVENT);
    digest.update(previous);
    digest.update(
        ByteBuffer.allocate(3 * Long.BYTES)
            .putLong(position)
            .putLong(sequence)
            .putLong(micros(recordedAt))
            .flip());
    return digest.digest(content);
  }

  /**
   * The part that doesn't depend on the event's place: four lengths and texts, the revision, two
   * digests.
   */
  static byte[] content(
      String aggregateType,
      String aggregateId,
      String eventId,
      String type,
      int revision,
      byte[] payloadDigest,
      byte[] metaDigest) {
    byte[][] texts = {
      utf8(aggregateType),
      utf8(aggregateId),
      utf8(eventId),
      utf8(type),
      utf8(Integer.toString(revision))
    };
    var length = 64;
    for (var text : texts) {
      length += Integer.BYTES + text.length;
    }
    var content = ByteBuffer.allocate(length);
    for (var text : texts) {
      content.putInt(text.length).put(text);
    }
    return content.put(payloadDigest).put(metaDigest).array();
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    return SHA_256.get();
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
