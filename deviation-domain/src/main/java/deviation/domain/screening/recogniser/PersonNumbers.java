package deviation.domain.screening.recogniser;

import dev.personnummer.Personnummer;
import deviation.domain.screening.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Personal and coordination numbers, however their digits are separated: twelve, or ten. With the
 * date and the check digit right they are sure; with the date alone they are not, and only where no
 * other digit stands near.
 */
public final class PersonNumbers implements Recogniser {

  private static final int[] LENGTHS = {12, 10};
  private static final Set<String> CENTURIES = Set.of("18", "19", "20");
  private static final int COORDINATION_OFFSET = 60;
  private static final double CHECK_DIGIT_WRONG = 0.6;
  private static final double BY_CHANCE = 0.6;

  /** Has as many digits as a number: a date with its time of day, or the two ends of a period. */
  private static final Pattern TIMES =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d\\d-\\d\\d"
              + "(?:-\\d\\d\\D{1,4}\\d\\d[.:]\\d\\d"
              + "|(?:-\\d\\d)?\\D{1,4}(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)(?!\\d)");

  @Override
  public Stream<Candidate> find(FoldedText text) {
    var found = new ArrayList<Candidate>();
    var times = TIMES.matcher(text.value()).results().toList();
    for (var run : DigitRun.runsIn(text)) {
      int from = 0;
      while (from < run.length()) {
        int length = longestNumberAt(run, from);
        if (length > 0) {
          found.add(candidate(run, from, length, Candidate.SURE));
        }
        from += Math.max(length, 1);
      }
      withoutCheck(run, found);
    }
    return found.stream().flatMap(number -> unlessTime(number, times));
  }

  /** A time whose digits happen to fit is no sure number, and with a wrong check digit none. */
  private static Stream<Candidate> unlessTime(Candidate number, List<MatchResult> times) {
    var met =
        times.stream().anyMatch(time -> number.from() < time.end() && time.start() < number.to());
    if (!met) {
      return Stream.of(number);
    }
    return number.sure() ? Stream.of(number.scored(BY_CHANCE)) : Stream.empty();
  }

  /** Whether the digits are a number whose date and check digit are right. */
  public static boolean valid(String digits) {
    // Most windows over many digits are no date, which is cheap to see.
    return centuryOf(digits) && dated(digits) && Personnummer.valid(digits);
  }

  public static Kind kind(String digits) {
    int day = Integer.parseInt(digits.substring(digits.length() - 6, digits.length() - 4));
    return day > COORDINATION_OFFSET ? Kind.COORDINATION_NUMBER : Kind.PERSONAL_NUMBER;
  }

  private static int longestNumberAt(DigitRun run, int from) {
    for (int length : LENGTHS) {
      if (run.standsAlone(from, length) && valid(run.digits(from, length))) {
        return length;
      }
    }
    return 0;
  }

  private static void withoutCheck(DigitRun run, List<Candidate> found) {
    int length = run.length();
    if ((length == 12 || length == 10)
        && centuryOf(run.digits(0, length))
        && dated(run.digits(0, length))
        && !valid(run.digits(0, length))) {
      found.add(candidate(run, 0, length, CHECK_DIGIT_WRONG));
    }
  }

  private static boolean centuryOf(String digits) {
    return digits.length() == 10 || CENTURIES.contains(digits.substring(0, 2));
  }

  private static boolean dated(String digits) {
    var date = digits.substring(digits.length() - 10, digits.length() - 4);
    int day = Integer.parseInt(date.substring(4));
    return Dates.possible(
        Integer.parseInt(date.substring(2, 4)),
        day > COORDINATION_OFFSET ? day - COORDINATION_OFFSET : day);
  }

  private static Candidate candidate(DigitRun run, int from, int length, double score) {
    return new Candidate(
        kind(run.digits(from, length)), run.place(from), run.place(from + length - 1) + 1, score);
  }
}
