package deviation.api.http;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The query parameter {@code asOf} where it names a day. */
public final class AsOf {

  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Stockholm");

  private AsOf() {}

  /**
   * Reads {@code 2025-04-01}; today in Europe/Stockholm when left out. Throws a {@link Problem} of
   * type INVALID_REQUEST for anything else.
   */
  public static LocalDate read(String asOf, InstantSource clock) {
    if (asOf == null) {
      return LocalDate.ofInstant(clock.instant(), BUSINESS_ZONE);
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeException _) {
      throw Problem.badParameter("asOf", "date");
    }
  }
}
