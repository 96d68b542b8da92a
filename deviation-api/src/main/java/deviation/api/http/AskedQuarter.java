package deviation.api.http;

import deviation.api.common.Quarter;
import java.util.Optional;

/** A quarter in a request's address, such as {@code 2026Q1}. */
public final class AskedQuarter {

  private AskedQuarter() {}

  /**
   * Reads the parameter of that name; empty when it was left out (null). Throws a {@link Problem}
   * of type INVALID_REQUEST for what is no quarter.
   */
  public static Optional<Quarter> read(String name, String written) {
    return Optional.ofNullable(written).map(given -> required(name, given));
  }

  /** The same for a part that is always there. */
  public static Quarter required(String name, String written) {
    return Quarter.read(written).orElseThrow(() -> Problem.badParameter(name, "quarter"));
  }
}
