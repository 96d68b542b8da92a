package deviation.ops.eventstore;

import java.sql.SQLException;
import java.util.Set;

/** What an SQL state says about a statement that failed. */
final class Failures {

  /**
   * Connection, transaction, resources, state of the server and its own errors: no event's fault.
   */
  private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

  /** After these the server may have committed all the same. */
  private static final Set<String> LOST = Set.of("08", "57", "58", "XX");

  private Failures() {}

  /** Worth another try of the same statement. */
  static boolean isPassing(SQLException failure) {
    return in(PASSING, failure);
  }

  /** Leaves open whether the statement was committed. */
  static boolean leavesDoubt(SQLException failure) {
    return in(LOST, failure);
  }

  private static boolean in(Set<String> classes, SQLException failure) {
    var state = failure.getSQLState();
    return state == null || state.length() < 2 || classes.contains(state.substring(0, 2));
  }
}
