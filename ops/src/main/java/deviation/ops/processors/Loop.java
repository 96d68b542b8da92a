package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds the generation of a read model that has a certain state, on a thread of its own, on every
 * node.
 */
final class Loop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final long POLL_MILLIS = 1_000;
  private static final long POLL_NANOS = POLL_MILLIS * 1_000_000;
  private static final long BREATH_NANOS = 8_000_000;
  private static final long FIRST_BACKOFF_MILLIS = 20;
  private static final long LONGEST_BACKOFF_MILLIS = 5_000;

  private final ReadModelTable model;
  private final State state;
  private final Pages pages;
  private final PositionTable positions;
  private final Folding folding;
  private final Predicate<Generation> atHead;
  private final Progress progress;
  private final Signal signal = new Signal();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean changed;
  private Generation known;
  private boolean halted;
  private long foundAt;
  private long foldedAt = System.nanoTime() - BREATH_NANOS;
  private long backoff = FIRST_BACKOFF_MILLIS;

  /**
   * @param atHead what to do with a generation that has folded all there is; true when it isn't
   *     this loop's any more
   */
  Loop(
      ReadModelTable model,
      State state,
      Pages pages,
      PositionTable positions,
      Folding folding,
      Predicate<Generation> atHead,
      Progress progress) {
    this.model = model;
    this.state = state;
    this.pages = pages;
    this.positions = positions;
    this.folding = folding;
    this.atHead = atHead;
    this.progress = progress;
  }

  void wake() {
    signal.call();
  }

  /** Looks at the tables again, for something was changed by hand. */
  void look() {
    changed = true;
    signal.call();
  }

  void stop() {
    stopped.countDown();
    signal.call();
  }

  @Override
  public void run() {
    while (stopped.getCount() > 0) {
      try {
        if (!step() && !signal.await(POLL_MILLIS)) {
          pages.appended();
        }
        backoff = FIRST_BACKOFF_MILLIS;
      } catch (RuntimeException failure) {
        failed(failure);
      }
    }
  }

  /** Whether there may be more to do at once. */
  private boolean step() {
    if (halted && !due()) {
      return false;
    }
    breathe();
    var from = known();
    if (from == null || from.paused()) {
      return halted(from == null ? Condition.ABSENT : Condition.PAUSED);
    }
    var page = pages.after(from.position());
    var batch = page.known();
    if (!batch.isEmpty()) {
      return folded(from, batch);
    }
    if (page.isEmpty()) {
      progress.atHead(from);
      return atHead.test(from) && halted(Condition.ABSENT);
    }
    return halted(unknown((Entry.Unknown) page.entries().getFirst()));
  }

  private boolean folded(Generation from, LogPage batch) {
    known = folding.fold(model, from, batch).orElse(null);
    if (known == null) {
      return true;
    }
    progress.reached(known, known.position() - from.position());
    // Under load no page is ever empty: a short one is near enough to the head.
    var near = batch.entries().size() < pages.limit();
    if (near) {
      foldedAt = System.nanoTime();
    }
    return !near || known.paused() || !atHead.test(known) || halted(Condition.ABSENT);
  }

  private Generation known() {
    // Also where nothing is appended: another node may have switched, or the operator paused it.
    if (known == null || due()) {
      changed = false;
      halted = false;
      foundAt = System.nanoTime();
      known = positions.find(model.name(), model.version(), state).orElse(null);
      progress.found(known);
    }
    return known;
  }

  /** Folds that follow each other at once would share out the processor for an event each. */
  private void breathe() {
    var left = foldedAt + BREATH_NANOS - System.nanoTime();
    if (left > 0) {
      LockSupport.parkNanos(left);
    }
  }

  /** Whether the tables are to be looked at again, whatever is known. */
  private boolean due() {
    return changed || System.nanoTime() - foundAt > POLL_NANOS;
  }

  /** It looks again now and then: the operator, or a node that knows more, may have gone on. */
  private boolean halted(Condition condition) {
    progress.is(condition);
    halted = true;
    known = null;
    return false;
  }

  private static Condition unknown(Entry.Unknown event) {
    return Condition.stopped(
        "event %d is a '%s' of revision %d, which only a newer version knows"
            .formatted(event.position(), event.type(), event.revision()));
  }

  private void failed(RuntimeException failure) {
    known = null;
    progress.failed(
        failure instanceof TooManyDeadLetters
            ? Condition.stopped(failure.getMessage())
            : Condition.failing(FoldTable.named(failure)));
    LOG.warn("{}: {}; again in {} ms", model.name(), FoldTable.named(failure), backoff);
    try {
      stopped.await(backoff, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      stop();
    }
    backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MILLIS);
  }
}
