package deviation.ops.hourly;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a small task at once and then each hour, until closed; a failure is logged by its class. */
public final class Hourly implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Hourly.class);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Thread thread;

  /**
   * On a platform thread: the task may compute for long, and an interruption costs no connection.
   */
  public Hourly(String name, Runnable task) {
    this.thread = Thread.ofPlatform().daemon().name(name).start(() -> run(name, task));
  }

  private static void run(String name, Runnable task) {
    try {
      while (true) {
        try {
          task.run();
        } catch (RuntimeException failure) {
          LOG.error("{} failed: {}", name, failure.getClass().getName());
        }
        Thread.sleep(HOUR);
      }
    } catch (InterruptedException _) {
      // Closed.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
