package deviation.api.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which an entry of a register holds, in Europe/Stockholm.
 *
 * @param validFrom the first day
 * @param validTo the first day on which it no longer holds; empty: until further notice
 */
public record Validity(LocalDate validFrom, Optional<LocalDate> validTo) {

  public boolean on(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
  }
}
