package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands the transaction's connection to a read model's fold. */
final class FoldTable {

  /**
   * SQL classes of what passes: connection, rollback by the server, resources, locks, operator,
   * system.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  private final JdbcTemplate projector;

  FoldTable(DataSource projector) {
    this.projector = new JdbcTemplate(projector);
  }

  /** Makes the transaction write that generation's tables. */
  void enter(Generation generation) {
    projector.execute(setting(generation));
  }

  void fold(ReadModelTable model, List<Recorded> batch) {
    projector.execute(
        (ConnectionCallback<Void>)
            connection -> {
              model.fold(connection, batch);
              return null;
            });
  }

  /** Whether the failure says nothing about the event: the same fold may succeed later. */
  static boolean passing(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().length() == 5
            && PASSING.contains(sql.getSQLState().substring(0, 2));
      }
    }
    return false;
  }

  /** The innermost class, with the SQL state if it has one; no message, which may quote values. */
  static String named(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
    return cause.getClass().getName() + state;
  }

  private static String setting(Generation generation) {
    return "SET LOCAL search_path TO %s; SET LOCAL synchronous_commit TO %s"
        .formatted(generation.schema(), generation.synchronousCommit());
  }
}
