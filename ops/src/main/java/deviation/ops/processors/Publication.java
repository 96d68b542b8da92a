package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The switch: makes the built generation the one that answers, in one transaction. */
final class Publication {

  private final TransactionTemplate transaction;
  private final PositionTable positions;
  private final GenerationTable generations;
  private final Folding folding;
  private final Pages pages;
  // Holds a connection while it reads the log by another: one at a time, or the pools could starve
  // each other.
  private final ReentrantLock one = new ReentrantLock();
  private final Set<String> prepared = new HashSet<>();

  Publication(
      TransactionTemplate transaction,
      PositionTable positions,
      GenerationTable generations,
      Folding folding,
      Pages pages) {
    this.transaction = transaction;
    this.positions = positions;
    this.generations = generations;
    this.folding = folding;
    this.pages = pages;
  }

  /**
   * Whether it is published. False when more than a page is missing (let go and catch up again),
   * when it is paused or has dead letters, or when another node was faster.
   */
  boolean publish(ReadModelTable model, Generation built) {
    one.lock();
    try {
      if (!prepared.contains(built.schema())) {
        transaction.executeWithoutResult(_ -> index(model, built));
        generations.vacuum(built);
        prepared.add(built.schema());
      }
      return transaction.execute(status -> publish(model, built, status));
    } finally {
      one.unlock();
    }
  }

  /** Behind the fence, and before the switch: the one that answers goes on meanwhile. */
  private void index(ReadModelTable model, Generation built) {
    if (positions.lock(built).isPresent() && !generations.indexed(model, built)) {
      generations.index(model, built);
    }
  }

  private boolean publish(ReadModelTable model, Generation built, TransactionStatus status) {
    // The live loops of all nodes wait here: nothing is folded between its last event and the
    // switch.
    var live = positions.lockLive(model.name(), model.version());
    var target = live.map(Generation::position).orElse(0L);
    var caughtUp =
        positions
            .lock(built)
            .filter(now -> !now.paused())
            .flatMap(now -> caughtUp(model, now, target, status))
            .filter(now -> now.letters() == 0);
    if (caughtUp.isEmpty()) {
      status.setRollbackOnly();
      return false;
    }
    live.ifPresent(old -> positions.become(old, State.RETIRED));
    positions.become(caughtUp.get(), State.LIVE);
    generations.publish(caughtUp.get());
    return true;
  }

  private Optional<Generation> caughtUp(
      ReadModelTable model, Generation now, long target, TransactionStatus status) {
    var at = now;
    var missing = target - now.position();
    if (missing > pages.limit()) {
      return Optional.empty();
    }
    // A page that was kept may end earlier than the log does now.
    pages.appended();
    while (at.position() < target) {
      var page = pages.after(at.position()).known();
      if (page.isEmpty()) {
        return Optional.empty();
      }
      at = folding.folded(model, at, page, status);
    }
    return Optional.of(at);
  }
}
