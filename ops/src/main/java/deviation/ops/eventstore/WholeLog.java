package deviation.ops.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/**
 * The whole log in order, as one statement sees it, without holding it in memory. Reading goes on
 * while the step works.
 */
public final class WholeLog {

  private static final int ROWS_AT_ONCE = 2_000;
  private static final int AHEAD = 3;

  private WholeLog() {}

  /**
   * Reads until the step finds something.
   *
   * @throws LogUnreadable when the server can't be asked, or there is no log
   */
  public static <F> Optional<F> read(DataSource source, Function<StoredEvent, Optional<F>> step) {
    var pages = new ArrayBlockingQueue<List<StoredEvent>>(AHEAD);
    var reading = new FutureTask<>(() -> read(source, pages));
    var thread = Thread.ofPlatform().daemon().name("whole-log").start(reading);
    try {
      for (var page = pages.take(); !page.isEmpty(); page = pages.take()) {
        for (var event : page) {
          var found = step.apply(event);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      reading.get();
      return Optional.empty();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof SQLException unreadable
          ? new LogUnreadable(unreadable)
          : new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      thread.interrupt();
      // Room for the end that nobody waits for.
      pages.clear();
    }
  }

  /** An empty page is the end, also where it failed. */
  private static Void read(DataSource source, BlockingQueue<List<StoredEvent>> pages)
      throws SQLException, InterruptedException {
    try (var connection = source.getConnection()) {
      // The driver pages through a cursor only within a transaction.
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      read(connection, pages);
    } finally {
      pages.put(List.of());
    }
    return null;
  }

  private static void read(Connection connection, BlockingQueue<List<StoredEvent>> pages)
      throws SQLException, InterruptedException {
    try (var statement = connection.prepareStatement(EventTable.ALL)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      // Binary from the first time on: as text each payload would come as hexadecimal digits.
      statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
      try (var rows = statement.executeQuery()) {
        var page = new ArrayList<StoredEvent>();
        while (rows.next()) {
          page.add(EventTable.event(rows));
          if (page.size() == ROWS_AT_ONCE) {
            pages.put(page);
            page = new ArrayList<>();
          }
        }
        if (!page.isEmpty()) {
          pages.put(page);
        }
      }
    }
  }
}
