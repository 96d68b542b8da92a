package deviation.ops.eventstore;

/**
 * An event on its way into the log: everything but its place and time.
 *
 * @param content its part of the hash, made by the caller's thread and not again when a batch is
 *     numbered anew
 */
public record NewEvent(
    String eventId,
    String aggregateType,
    String aggregateId,
    long sequence,
    String type,
    int revision,
    byte[] payload,
    byte[] meta,
    byte[] content) {

  private static final int OVERHEAD = 200;

  public static NewEvent of(
      String eventId,
      String aggregateType,
      String aggregateId,
      long sequence,
      String type,
      int revision,
      byte[] payload,
      byte[] meta) {
    var content =
        HashChain.content(
            aggregateType,
            aggregateId,
            eventId,
            type,
            revision,
            HashChain.digest(payload),
            HashChain.digest(meta));
    return new NewEvent(
        eventId, aggregateType, aggregateId, sequence, type, revision, payload, meta, content);
  }

  /** About what it takes in memory and on the wire. */
  int bytes() {
    return payload.length + meta.length + OVERHEAD;
  }
}
