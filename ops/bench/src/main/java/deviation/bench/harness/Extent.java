package deviation.bench.harness;

import java.time.Duration;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param only the rows by name; none for all
 */
public record Extent(boolean quick, Set<String> only) {

  public int rounds() {
    return quick ? 2 : 3;
  }

  /** Rounds before those that count, at most; it takes fewer. */
  public int warmUps() {
    return quick ? 1 : 12;
  }

  /** Of one measurement. */
  public Duration time() {
    return Duration.ofMillis(quick ? 500 : 1800);
  }

  /** Events in a log that is read. */
  public int events() {
    return quick ? 40_000 : 300_000;
  }

  /** Events in a log that has grown. */
  public int grown() {
    return quick ? 40_000 : 3_000_000;
  }
}
