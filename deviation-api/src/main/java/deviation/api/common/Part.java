package deviation.api.common;

import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many rows at most, 1 to 1,000
 * @param offset how many rows to pass over, 0 to 10,000; 0 with a row to go on after
 */
public record Part(int limit, int offset, Optional<After> after) {

  public static Part of(int limit, int offset) {
    return new Part(limit, offset, Optional.empty());
  }
}
