package deviation.ops.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes whoever follows the log: one thread, so that a listener never delays an append; batches
 * that follow close on each other are one wake-up. Polling is the truth: a lost wake-up costs a
 * second, no event.
 */
final class Wakeups implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Semaphore signals = new Semaphore(0);
  private final Duration poll;
  private final Thread thread;

  Wakeups(Duration poll) {
    this.poll = poll;
    // Not a virtual one: those take turns, and under load its turn comes many requests late.
    this.thread = Thread.ofPlatform().daemon().name("log-wakeups").start(this::run);
  }

  /** Cheap, from any thread. */
  void wake() {
    if (signals.availablePermits() == 0) {
      signals.release();
    }
  }

  AutoCloseable listen(Runnable listener) {
    // Wrapped, so that closing one handle doesn't end another of the same listener.
    Runnable own = () -> listener.run();
    listeners.add(own);
    wake();
    return () -> listeners.remove(own);
  }

  private void run() {
    try {
      while (true) {
        signals.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS);
        signals.drainPermits();
        listeners.forEach(Wakeups::run);
      }
    } catch (InterruptedException _) {
      // Closed.
    }
  }

  private static void run(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException failure) {
      LOG.error("a listener of the log failed: {}", failure.getClass().getName());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
