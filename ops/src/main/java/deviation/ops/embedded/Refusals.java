package deviation.ops.embedded;

import org.postgresql.util.PSQLException;

/** What a database's error means to the person who starts the service. */
final class Refusals {
  private static final String WRONG_PASSWORD = "28P01";

  private Refusals() {}

  /** The failure itself, if it is no answer of a database. */
  static RuntimeException explain(RuntimeException failure, StartRefused wrongPassword) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException answer) {
        return WRONG_PASSWORD.equals(answer.getSQLState())
            ? wrongPassword
            : new StartRefused("PostgreSQL refuses: " + answer.getMessage());
      }
    }
    return failure;
  }
}
