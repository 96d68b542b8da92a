package deviation.ops.files;

import java.time.LocalDate;

/** What stands in one cell. */
sealed interface Cell {

  /** Text; never a formula, whatever it begins with. */
  record Word(String text) implements Cell {}

  record Count(long number) implements Cell {}

  record Day(LocalDate date) implements Cell {}

  record Blank() implements Cell {}

  /** Blank for null. */
  static Cell word(String text) {
    return text == null || text.isEmpty() ? new Blank() : new Word(text);
  }

  static Cell count(Number number) {
    return number == null ? new Blank() : new Count(number.longValue());
  }

  static Cell day(LocalDate date) {
    return date == null ? new Blank() : new Day(date);
  }
}
