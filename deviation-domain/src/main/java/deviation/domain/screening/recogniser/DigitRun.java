package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits that follow each other with nothing but separators between them: spaces, dashes, and the
 * points, slashes and plus signs that people put into numbers.
 */
public final class DigitRun {

  private static final int WIDEST_GAP = 4;
  private static final String SEPARATORS = " \n-+./:_";

  private final StringBuilder digits = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private DigitRun() {}

  public static List<DigitRun> runsIn(FoldedText folded) {
    var text = folded.value();
    var runs = new ArrayList<DigitRun>();
    DigitRun run = null;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character >= '0' && character <= '9') {
        if (run == null || at - run.places.getLast() - 1 > WIDEST_GAP) {
          run = new DigitRun();
          runs.add(run);
        }
        run.digits.append(character);
        run.places.add(at);
      } else if (SEPARATORS.indexOf(character) < 0) {
        run = null;
      }
    }
    return runs;
  }

  public int length() {
    return digits.length();
  }

  public String digits(int from, int length) {
    return digits.substring(from, from + length);
  }

  /** The digit's place in the folded text. */
  public int place(int digit) {
    return places.get(digit);
  }

  /** Whether that many digits are there and no further digit touches them on either side. */
  public boolean standsAlone(int from, int length) {
    int after = from + length;
    return after <= length()
        && (from == 0 || place(from) > place(from - 1) + 1)
        && (after == length() || place(after) > place(after - 1) + 1);
  }
}
