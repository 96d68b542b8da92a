package deviation.domain.screening;

import dev.personnummer.Personnummer;
import deviation.api.screening.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Personal and coordination numbers whose date and check digit are right, however their digits are
 * written or separated: twelve digits, or ten. Such a finding is sure.
 */
final class PersonNumbers {

  private static final int[] LENGTHS = {12, 10};
  private static final int COORDINATION_OFFSET = 60;

  private PersonNumbers() {}

  static List<Finding> find(String text) {
    var findings = new ArrayList<Finding>();
    for (var run : DigitRun.runsIn(text)) {
      int from = 0;
      while (from < run.length()) {
        int length = longestNumberAt(run, from);
        if (length > 0) {
          findings.add(finding(run, from, length));
        }
        from += Math.max(length, 1);
      }
    }
    return findings;
  }

  private static int longestNumberAt(DigitRun run, int from) {
    for (int length : LENGTHS) {
      if (run.standsAlone(from, length) && valid(run.digits(from, length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean valid(String digits) {
    if (digits.length() == 12 && !digits.matches("(18|19|20).*")) {
      return false;
    }
    return Personnummer.valid(digits);
  }

  private static Finding finding(DigitRun run, int from, int length) {
    int day = Integer.parseInt(run.digits(from + length - 6, 2));
    var coordination = day > COORDINATION_OFFSET;
    return new Finding(
        coordination ? "COORDINATION_NUMBER" : "PERSONAL_NUMBER",
        run.start(from),
        run.end(from + length - 1),
        "SURE",
        coordination ? "[samordningsnummer]" : "[personnummer]");
  }
}
