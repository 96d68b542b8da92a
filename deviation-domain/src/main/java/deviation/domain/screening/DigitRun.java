package deviation.domain.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits of any script that follow each other with nothing but separators between them: spaces,
 * dashes of every kind, zero-width characters, and the points, slashes and plus signs that people
 * put into numbers.
 */
final class DigitRun {

  private static final int WIDEST_GAP = 4;

  private final StringBuilder digits = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  static List<DigitRun> runsIn(String text) {
    var runs = new ArrayList<DigitRun>();
    DigitRun run = null;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      int digit = Character.digit(codePoint, 10);
      if (digit >= 0) {
        if (run == null || at - run.ends.getLast() > WIDEST_GAP) {
          run = new DigitRun();
          runs.add(run);
        }
        run.digits.append(digit);
        run.starts.add(at);
        run.ends.add(next);
      } else if (!separates(codePoint)) {
        run = null;
      }
      at = next;
    }
    return runs;
  }

  int length() {
    return digits.length();
  }

  String digits(int from, int length) {
    return digits.substring(from, from + length);
  }

  /** The digit's first code unit in the text. */
  int start(int digit) {
    return starts.get(digit);
  }

  /** The code unit after the digit. */
  int end(int digit) {
    return ends.get(digit);
  }

  /** Whether that many digits are there and no further digit touches them on either side. */
  boolean standsAlone(int from, int length) {
    int after = from + length;
    return after <= length()
        && (from == 0 || !starts.get(from).equals(ends.get(from - 1)))
        && (after == length() || !starts.get(after).equals(ends.get(after - 1)));
  }

  private static boolean separates(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DASH_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> "+−./:_".indexOf(codePoint) >= 0;
    };
  }
}
