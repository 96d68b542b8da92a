package deviation.ops.processors;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one thread; a call while it is busy isn't lost. */
final class Signal {

  private final Semaphore calls = new Semaphore(0);

  void call() {
    if (calls.availablePermits() == 0) {
      calls.release();
    }
  }

  /** Waits for a call; false when none came in time. */
  boolean await(long millis) {
    try {
      var called = calls.tryAcquire(millis, TimeUnit.MILLISECONDS);
      calls.drainPermits();
      return called;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while it waited");
    }
  }
}
