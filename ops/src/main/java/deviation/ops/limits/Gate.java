package deviation.ops.limits;

import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many in at once; so many more wait a while, and whoever comes then is turned away. */
final class Gate {

  private final Semaphore room;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final Duration patience;

  Gate(Limits.Room stated) {
    this.room = new Semaphore(stated.places());
    this.mostWaiting = stated.waiting();
    this.patience = stated.patience();
  }

  /**
   * Whoever entered must {@link #leave}.
   *
   * @throws Problem UNAVAILABLE when there was no room in time, or no place to wait
   */
  void enter() {
    if (!room.tryAcquire() && !await()) {
      throw new Problem(ProblemType.UNAVAILABLE, List.of(Fault.of("", "busy")));
    }
  }

  void leave() {
    room.release();
  }

  int free() {
    return room.availablePermits();
  }

  private boolean await() {
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      return false;
    }
    try {
      return room.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }
}
