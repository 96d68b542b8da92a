package deviation.api.http;

import java.util.Optional;

/**
 * A key or code in a request's address, such as {@code 1480} or {@code INFO}; whether there is such
 * a one is open.
 */
public final class AskedKey {

  private AskedKey() {}

  /**
   * Reads the parameter of that name; empty when it was left out (null). Throws a {@link Problem}
   * of type INVALID_REQUEST for NUL, which no stored key holds and no comparison takes.
   */
  public static Optional<String> read(String name, String written) {
    if (written != null && written.indexOf('\0') >= 0) {
      throw Problem.badParameter(name, "characters");
    }
    return Optional.ofNullable(written);
  }
}
