package deviation.ops.eventstore;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** A constraint, or the form of a value, refused the statement: it stored nothing. */
final class Violation extends Exception {

  private static final long serialVersionUID = 1L;

  private final String constraint;

  Violation(SQLException cause) {
    super(cause.getSQLState(), null, false, false);
    var server = cause instanceof PSQLException known ? known.getServerErrorMessage() : null;
    this.constraint =
        server == null || server.getConstraint() == null
            ? "SQL state " + cause.getSQLState()
            : server.getConstraint();
  }

  /** The constraint's name, or the SQL state where there is none. */
  String constraint() {
    return constraint;
  }
}
