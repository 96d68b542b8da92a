package deviation.ops.eventstore;

import deviation.ops.eventstore.EventLog.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Brings batches behind the head that this node remembers. Used by one leader at a time.
 *
 * <p>A statement whose answer was lost is not guessed about: the same batch is written at the same
 * positions again. Either it is stored now, or it stands there with our hash, or another's event
 * does and ours can no longer come: the old statement begins with that row, too.
 */
final class BatchWriter {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final DataSource connections;
  private final AppendMetrics metrics;
  private Head remembered;

  BatchWriter(DataSource connections, AppendMetrics metrics) {
    this.connections = connections;
    this.metrics = metrics;
  }

  /**
   * Stores all of them and gives the batch they became.
   *
   * @param deadline when to give up on a server that can't be reached, by {@link System#nanoTime}
   * @throws LogBusy when nothing can have been stored
   * @throws NotKnownToBeStored when something may have been
   */
  Batch write(List<Pending> pending, Instant clock, long deadline) throws Violation {
    var attempt = new Attempt(pending, clock);
    var interrupted = false;
    try {
      while (true) {
        // An interrupted thread's socket is closed under it; the log doesn't depend on its leader's
        // caller.
        interrupted |= Thread.interrupted();
        try (var connection = connections.getConnection()) {
          if (attempt.on(connection)) {
            return attempt.batch;
          }
        } catch (SQLException failure) {
          metrics.connectionLost();
          if (System.nanoTime() > deadline) {
            remembered = null;
            throw attempt.doubt ? new NotKnownToBeStored() : new LogBusy();
          }
          interrupted |= Thread.interrupted();
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The tries of one batch; its numbers stay as they are until another's events take its place. */
  private final class Attempt {

    private final List<Pending> pending;
    private final Instant clock;
    private Batch batch;
    private boolean doubt;

    Attempt(List<Pending> pending, Instant clock) {
      this.pending = pending;
      this.clock = clock;
    }

    /** True when the batch is stored; throws what another try may mend. */
    boolean on(Connection connection) throws SQLException, Violation {
      if (remembered == null) {
        remembered = head(connection);
      }
      if (batch == null) {
        batch = Batch.number(pending, remembered, clock);
      }
      return switch (execute(connection)) {
        case STORED -> {
          remembered = batch.head();
          yield true;
        }
        case NOTHING -> {
          remembered = null;
          if (isStored(connection, batch)) {
            yield standbyHas(connection);
          }
          metrics.renumbered();
          doubt = false;
          batch = null;
          yield false;
        }
        case STORED_HERE_ALONE -> {
          remembered = null;
          throw new NotKnownToBeStored();
        }
      };
    }

    /**
     * The commit that stored it may have been let off its wait for a synchronous standby when its
     * connection was lost: a later commit that waits tells that the standby has both.
     */
    private boolean standbyHas(Connection connection) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.execute("SELECT pg_logical_emit_message(true, 'log', '')");
        if (statement.getWarnings() != null) {
          throw new NotKnownToBeStored();
        }
        return true;
      }
    }

    private AppendStatement.Outcome execute(Connection connection) throws SQLException, Violation {
      try {
        return AppendStatement.execute(connection, batch);
      } catch (SQLException failure) {
        doubt |= Failures.leavesDoubt(failure);
        if (Failures.isPassing(failure)) {
          throw failure;
        }
        throw new Violation(failure);
      }
    }
  }

  private static boolean isStored(Connection connection, Batch batch) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT FROM log.event WHERE position = ? AND hash = ?")) {
      statement.setLong(1, batch.firstPosition());
      statement.setBytes(2, batch.hashes().getFirst());
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static Head head(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement(
                "SELECT position, hash, recorded_at FROM log.event ORDER BY position DESC LIMIT 1");
        var rows = statement.executeQuery()) {
      return rows.next()
          ? new Head(
              rows.getLong(1),
              rows.getBytes(2),
              rows.getObject(3, OffsetDateTime.class).toInstant())
          : Head.EMPTY;
    }
  }
}
