package deviation.api.http;

import deviation.api.common.Quarter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is where the readers are. */
@Component
public class Today {

  private static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Stockholm");

  private final InstantSource clock;

  Today(InstantSource clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return dayOf(clock.instant());
  }

  /** The day of an instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, BUSINESS_ZONE);
  }

  /** The day that is written, if it can be read and isn't after today; else today. */
  public LocalDate of(String written) {
    try {
      var day = LocalDate.parse(written);
      return day.isAfter(day()) ? day() : day;
    } catch (DateTimeException _) {
      return day();
    }
  }

  public Quarter quarter() {
    return Quarter.of(day());
  }

  /**
   * The day on which the names of a quarter's things are looked up: its last one, or today while it
   * runs.
   */
  public LocalDate namesOf(Quarter quarter) {
    var last = quarter.lastDay();
    return last.isAfter(day()) ? day() : last;
  }
}
