package deviation.ops.demo;

import deviation.api.common.Quarter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/** When people file: in office hours mostly, and many just before a quarter's report is due. */
final class FilingDays {

  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final double OUT_OF_HOURS = 0.04;
  private static final double AT_A_WEEKEND = 0.02;
  // Without the movable ones: a demo may work on Good Friday.
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(6, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  private final Dice dice;

  FilingDays(Dice dice) {
    this.dice = dice;
  }

  /** By domain.md, 2 a.6; the fourth quarter goes with the annual report, late in January. */
  static LocalDate due(Quarter quarter) {
    var next = quarter.lastDay().plusDays(1);
    return switch (next.getMonth()) {
      case JULY -> next.withMonth(Month.AUGUST.getValue()).withDayOfMonth(25);
      case JANUARY -> next.withDayOfMonth(31);
      case FEBRUARY, MARCH, APRIL, MAY, JUNE, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER ->
          next.withDayOfMonth(25);
    };
  }

  LocalDate filedOn(LocalDate occurred, Pace pace) {
    var due = due(Quarter.of(occurred));
    return switch (pace) {
      case AT_ONCE -> workingDay(occurred.plusDays(dice.between(0, 6)), 1);
      case SLOWLY -> workingDay(occurred.plusDays(dice.between(7, 45)), 1);
      case BEFORE_DUE -> workingDay(due.minusDays(dice.between(0, dice.between(0, 9))), -1);
      case LATE -> workingDay(due.plusDays(dice.between(3, 100)), 1);
    };
  }

  /** A time on that day; in the evening at times. */
  Instant time(LocalDate day) {
    var hour = dice.chance(OUT_OF_HOURS) ? dice.between(18, 21) : dice.between(7, 16);
    return day.atTime(hour, dice.between(0, 59), dice.between(0, 59)).atZone(ZONE).toInstant();
  }

  /** The day itself or the next (1) or previous (-1) working day; a few work at weekends. */
  LocalDate workingDay(LocalDate day, int direction) {
    if (dice.chance(AT_A_WEEKEND)) {
      return day;
    }
    var at = day;
    while (free(at)) {
      at = at.plusDays(direction);
    }
    return at;
  }

  static boolean free(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || HOLIDAYS.contains(MonthDay.from(day));
  }
}
