package deviation.bench.harness;

import java.time.Duration;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param only the rows by name; none for all
 */
public record Extent(boolean quick, boolean large, Set<String> only) {

  public int rounds() {
    return quick ? 2 : 3;
  }

  /** Of one measurement. */
  public Duration time() {
    return Duration.ofMillis(quick ? 500 : 1800);
  }

  /** Events in the log that is read. */
  public int events() {
    return large ? 3_000_000 : quick ? 40_000 : 300_000;
  }
}
