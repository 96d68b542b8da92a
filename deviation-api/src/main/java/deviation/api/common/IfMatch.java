package deviation.api.common;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The states of a thing for which a command is meant: where the thing has gone on, the command is
 * refused. It travels in the command's meta-data, and the aggregate compares it before it decides.
 *
 * @param sequences of the thing's last event, from 0; empty for any state
 */
public record IfMatch(Optional<Set<Long>> sequences) {

  /** Its key in a command's meta-data. */
  public static final String META = "ifMatch";

  /**
   * Compares.
   *
   * @param ifMatch null for a command that nobody sent over HTTP: it is meant for any state
   * @param sequence of the thing's last event
   * @throws Refused with {@link Stale} when the command is meant for other states
   */
  public static void compare(IfMatch ifMatch, long sequence) {
    if (ifMatch != null && !ifMatch.names(sequence)) {
      throw new Refused(List.of(new Stale()));
    }
  }

  private boolean names(long sequence) {
    return sequences.map(named -> named.contains(sequence)).orElse(true);
  }
}
