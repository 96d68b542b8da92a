package deviation.ops.eventstore;

import java.time.Instant;

/**
 * An event as the chain sees it: what its hash is made of, and the hash it has.
 *
 * @param payloadDigest SHA-256 of the payload's bytes
 * @param metaDigest SHA-256 of the meta-data's bytes
 * @param hash as it is stored; whether it fits is to be seen
 */
public record Link(
    long position,
    Instant recordedAt,
    String eventId,
    String aggregateType,
    String aggregateId,
    long sequence,
    String type,
    int revision,
    byte[] payloadDigest,
    byte[] metaDigest,
    byte[] hash) {

  public static Link of(StoredEvent event) {
    return new Link(
        event.position(),
        event.recordedAt(),
        event.eventId(),
        event.aggregateType(),
        event.aggregateId(),
        event.sequence(),
        event.type(),
        event.revision(),
        HashChain.digest(event.payload()),
        HashChain.digest(event.meta()),
        event.hash());
  }
}
