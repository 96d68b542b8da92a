package deviation.ops.verify;

import deviation.ops.eventstore.HashChain;
import deviation.ops.eventstore.Link;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Follows the chain, link by link, until one doesn't fit. */
final class Chain {

  private final Optional<KnownHead> head;
  private long position;
  private byte[] hash = HashChain.start();
  private Instant time = Instant.MIN;

  /** From its beginning. */
  Chain(Optional<KnownHead> head) {
    this.head = head;
  }

  /** From a link that is known to fit. */
  Chain(Link known) {
    this(Optional.empty());
    goOn(known);
  }

  /** Empty when the link fits and the chain went on to it. */
  Optional<Misfit> next(Link link) {
    if (link.position() != position + 1) {
      return Optional.of(Misfit.missing(position + 1, link.position()));
    }
    if (link.recordedAt().isBefore(time)) {
      return Optional.of(Misfit.timeBackwards(link.position()));
    }
    if (!Arrays.equals(HashChain.hash(hash, link), link.hash())) {
      return Optional.of(Misfit.hash(link.position()));
    }
    goOn(link);
    return contradicted();
  }

  private void goOn(Link link) {
    position = link.position();
    hash = link.hash();
    time = link.recordedAt();
  }

  /** Empty when the log may end here. */
  Optional<Misfit> end() {
    return head.filter(known -> known.position() > position)
        .map(known -> Misfit.truncated(position + 1, known))
        .or(() -> position == 0 ? contradicted() : Optional.empty());
  }

  long position() {
    return position;
  }

  byte[] hash() {
    return hash;
  }

  Instant time() {
    return time;
  }

  private Optional<Misfit> contradicted() {
    return head.filter(known -> known.position() == position)
        .filter(known -> !Arrays.equals(known.hash(), hash))
        .map(known -> Misfit.unlikeHead(position));
  }
}
