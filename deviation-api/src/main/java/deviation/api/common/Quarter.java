package deviation.api.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar quarter (<i>kvartal</i>), written {@code 2026Q1}. The months of a reporting period
 * follow it: Q1 is 1 January to 31 March, whatever the old forms said.
 *
 * @param year 1900 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements SingleValue, Comparable<Quarter> {

  private static final Pattern WRITTEN = Pattern.compile("((?:19|[2-9][0-9])[0-9]{2})Q([1-4])");

  public Quarter {
    if (year < 1900 || year > 9999 || number < 1 || number > 4) {
      throw new DateTimeException("no such quarter");
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** Reads {@code 2026Q1}; empty when the text is no quarter. */
  public static Optional<Quarter> read(String written) {
    var match = WRITTEN.matcher(written);
    return match.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  public Quarter plus(int quarters) {
    return of(firstDay().plusMonths(3L * quarters));
  }

  /** How many quarters it is from this to the other; negative when the other is earlier. */
  public int until(Quarter other) {
    return (other.year - year) * 4 + other.number - number;
  }

  /** This quarter and those after it, up to and with the last; none when the last is earlier. */
  public Stream<Quarter> to(Quarter last) {
    return IntStream.rangeClosed(0, until(last)).mapToObj(this::plus);
  }

  @Override
  public String value() {
    return year + "Q" + number;
  }

  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return value();
  }
}
