package deviation.ops.processors;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Queries that wait until a read model moves. */
final class Waiting {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final int most;
  private volatile int count;

  Waiting(int most) {
    this.most = most;
  }

  int count() {
    return count;
  }

  /** Something moved: whoever waits looks again. */
  void wake() {
    if (count == 0) {
      return;
    }
    lock.lock();
    try {
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it holds; false when it doesn't in time, or when too many wait already. */
  boolean until(BooleanSupplier holds, Duration atMost) {
    lock.lock();
    try {
      if (count >= most) {
        return false;
      }
      // Counted before it looks, so that a move after the look finds somebody to wake.
      count++;
      try {
        return await(holds, atMost.toNanos());
      } finally {
        count--;
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean await(BooleanSupplier holds, long nanos) {
    var left = nanos;
    try {
      while (!holds.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = moved.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
