package deviation.bench.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Callers on virtual threads, each with its next call as soon as the last one is answered. */
public final class Crowd {

  private Crowd() {}

  /**
   * Calls answered per second. A call that fails fails the measurement: what isn't stored isn't
   * counted as fast.
   */
  public static double perSecond(int callers, Duration time, Runnable call) {
    var begin = new CountDownLatch(1);
    var answered = new LongAdder();
    var failure = new AtomicReference<Throwable>();
    var start = new long[1];
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < callers; i++) {
      threads.add(
          Thread.startVirtualThread(
              () -> {
                try {
                  begin.await();
                  while (System.nanoTime() - start[0] < time.toNanos() && failure.get() == null) {
                    call.run();
                    answered.increment();
                  }
                } catch (Exception | Error failed) {
                  failure.compareAndSet(null, failed);
                }
              }));
    }
    start[0] = System.nanoTime();
    begin.countDown();
    threads.forEach(Crowd::join);
    if (failure.get() != null) {
      throw new IllegalStateException("a measured call failed", failure.get());
    }
    return answered.sum() * 1e9 / (System.nanoTime() - start[0]);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
