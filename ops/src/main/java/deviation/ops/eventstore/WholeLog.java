package deviation.ops.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** The whole log in order, as one statement sees it, without holding it in memory. */
public final class WholeLog {

  private static final int ROWS_AT_ONCE = 10_000;

  private WholeLog() {}

  /**
   * Reads until the step finds something.
   *
   * @throws LogUnreadable when the server can't be asked, or there is no log
   */
  public static <F> Optional<F> read(DataSource source, Function<StoredEvent, Optional<F>> step) {
    try (var connection = source.getConnection()) {
      // The driver pages through a cursor only within a transaction.
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      return read(connection, step);
    } catch (SQLException failure) {
      throw new LogUnreadable(failure);
    }
  }

  private static <F> Optional<F> read(
      Connection connection, Function<StoredEvent, Optional<F>> step) throws SQLException {
    try (var statement = connection.prepareStatement(EventTable.ALL)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      // Binary from the first time on: as text each payload would come as hexadecimal digits.
      statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var found = step.apply(EventTable.event(rows));
          if (found.isPresent()) {
            return found;
          }
        }
        return Optional.empty();
      }
    }
  }
}
