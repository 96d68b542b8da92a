package deviation.ops.demo;

import deviation.api.common.Code;
import deviation.api.common.Quarter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When it happened and was found, as the one who reports remembers it.
 *
 * @param day the period's first day where only the month or quarter is known
 */
record Occurrence(LocalDate day, Optional<Code> precision, Optional<LocalDate> discovered) {

  static Occurrence remembered(LocalDate day, LocalDate filed, Pace pace, Dice dice) {
    var late = pace == Pace.LATE;
    if (dice.chance(late ? 0.15 : 0.005)) {
      return new Occurrence(
          Quarter.of(day).firstDay(), Optional.of(new Code("QUARTER")), Optional.empty());
    }
    if (dice.chance(late ? 0.35 : 0.04)) {
      return new Occurrence(
          day.withDayOfMonth(1), Optional.of(new Code("MONTH")), Optional.empty());
    }
    var found = day.plusDays(dice.between(0, dice.between(0, 4)));
    return new Occurrence(
        day,
        Optional.of(new Code("DAY")).filter(_ -> dice.chance(0.8)),
        Optional.of(found).filter(it -> !it.isAfter(filed) && dice.chance(0.5)));
  }
}
