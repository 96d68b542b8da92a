package deviation.ops.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears the announcements of every node, its own included, on a connection of its own. Silence for
 * longer than any heartbeat means that it is deaf: it connects anew.
 */
final class Hearing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

  private final DataSource unpooled;
  private final Duration patience;
  private final Runnable heard;
  private final Thread thread;
  private volatile boolean connected;
  private volatile boolean closed;
  private volatile Connection current;

  /**
   * @param unpooled gives a new connection each time
   * @param patience longer than two heartbeats
   */
  Hearing(DataSource unpooled, Duration patience, Runnable heard) {
    this.unpooled = unpooled;
    this.patience = patience;
    this.heard = heard;
    this.thread = Thread.ofPlatform().daemon().name("log-hearing").start(this::run);
  }

  boolean isConnected() {
    return connected;
  }

  private void run() {
    while (!closed) {
      try (var connection = unpooled.getConnection()) {
        current = connection;
        listen(connection);
      } catch (SQLException | RuntimeException _) {
        if (connected && !closed) {
          LOG.warn("the listener of the log lost its connection; polling goes on");
        }
        connected = false;
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("LISTEN " + Announcements.CHANNEL);
    }
    var session = connection.unwrap(PGConnection.class);
    connected = true;
    heard.run();
    while (!closed) {
      var announced = session.getNotifications((int) patience.toMillis());
      if (announced == null || announced.length == 0) {
        LOG.warn("the listener of the log hears nothing; it connects anew");
        connected = false;
        return;
      }
      heard.run();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      if (current != null) {
        current.close();
      }
    } catch (SQLException _) {
      // It is gone already.
    }
  }
}
