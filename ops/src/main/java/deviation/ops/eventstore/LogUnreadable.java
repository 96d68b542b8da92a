package deviation.ops.eventstore;

import java.sql.SQLException;

/** The log can't be read: the server's own words are the message. */
public final class LogUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogUnreadable(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
