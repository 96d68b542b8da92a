package deviation.ops.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits for a flush, in order, bounded by count and bytes; whoever is first while none runs
 * leads the next.
 */
final class AppendQueue {

  /** The part of a flush's time that the next leader may wait for company: an eighth. */
  private static final int GATHERING = 8;

  private final AppendLimits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final ArrayDeque<Pending> waiting = new ArrayDeque<>();
  private final Condition gathered = lock.newCondition();
  private long bytes;
  private boolean flushing;
  private int taken;
  private long flushStart;
  private int expected = 1;
  private long gatherUntil = System.nanoTime();

  AppendQueue(AppendLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws LogBusy when there was no room for as long as a caller is patient, or it was
   *     interrupted before it got any
   */
  Pending add(Append append) {
    var pending = new Pending(append, System.nanoTime() + limits.patience().toNanos());
    lock.lock();
    try {
      awaitRoom(pending);
      waiting.add(pending);
      bytes += pending.bytes;
      if (!flushing) {
        flushing = true;
        pending.lead();
      } else if (waiting.size() >= expected) {
        gathered.signal();
      }
      return pending;
    } finally {
      lock.unlock();
    }
  }

  /** The leader's batch: its own append first. */
  List<Pending> take() {
    lock.lock();
    try {
      gather();
      var batch = new ArrayList<Pending>();
      var events = 0;
      var size = 0;
      while (!waiting.isEmpty()) {
        var next = waiting.peek();
        events += next.append.events().size();
        size += next.bytes;
        if (!batch.isEmpty() && (events > limits.batchEvents() || size > limits.batchBytes())) {
          break;
        }
        bytes -= next.bytes;
        batch.add(waiting.remove());
      }
      room.signalAll();
      taken = batch.size();
      flushStart = System.nanoTime();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends a flush: the first who waits leads the next; those who waited too long for it are sent
   * away.
   */
  void passOn() {
    lock.lock();
    try {
      while (!waiting.isEmpty() && waiting.peek().deadline < System.nanoTime()) {
        var late = waiting.remove();
        bytes -= late.bytes;
        late.fail(new LogBusy());
        late.release();
      }
      var now = System.nanoTime();
      expected = Math.min(taken + waiting.size(), limits.batchEvents());
      gatherUntil = now + (now - flushStart) / GATHERING;
      if (waiting.isEmpty()) {
        flushing = false;
      } else {
        waiting.peek().lead();
      }
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  int length() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  long bytes() {
    lock.lock();
    try {
      return bytes;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Those who were just answered are soon back with their next append. Without a moment's patience
   * they and those who waited meanwhile take turns in half-filled batches, each at the price of a
   * whole flush.
   */
  private void gather() {
    var left = gatherUntil - System.nanoTime();
    while (waiting.size() < expected && left > 0) {
      try {
        left = gathered.awaitNanos(left);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void awaitRoom(Pending pending) {
    try {
      while (waiting.size() >= limits.queuedAppends()
          || bytes + pending.bytes > limits.queuedBytes() && !waiting.isEmpty()) {
        var left = pending.deadline - System.nanoTime();
        if (left <= 0 || !room.await(left, TimeUnit.NANOSECONDS)) {
          throw new LogBusy();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new LogBusy();
    }
  }
}
