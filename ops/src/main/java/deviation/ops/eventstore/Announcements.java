package deviation.ops.eventstore;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Tells other nodes that the log grew: some tens of times a second at most and never within an
 * append, for NOTIFY takes one lock for all commits. Silent otherwise but for a heartbeat, by which
 * a listener notices that it is deaf.
 */
final class Announcements implements AutoCloseable {

  static final String CHANNEL = "log_event";

  /** Not waited for on disk: a commit of its own there would delay the appends'. */
  private static final String NOTIFY =
      "SELECT set_config('synchronous_commit', 'off', true), pg_notify('" + CHANNEL + "', '')";

  private static final Duration APART = Duration.ofMillis(30);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final DataSource connections;
  private final Duration heartbeat;
  private final Semaphore signals = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  Announcements(DataSource connections, Duration heartbeat) {
    this.connections = connections;
    this.heartbeat = heartbeat;
    this.thread = Thread.ofVirtual().name("log-announcements").start(this::run);
  }

  void announce() {
    if (signals.availablePermits() == 0) {
      signals.release();
    }
  }

  private void run() {
    try {
      while (!closed) {
        signals.tryAcquire(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
        signals.drainPermits();
        if (!closed) {
          send();
          Thread.sleep(APART);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void send() {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(NOTIFY);
    } catch (SQLException _) {
      // The others poll.
    }
  }

  /** Without an interruption, which would cut the connection under a statement. */
  @Override
  public void close() {
    closed = true;
    signals.release();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
