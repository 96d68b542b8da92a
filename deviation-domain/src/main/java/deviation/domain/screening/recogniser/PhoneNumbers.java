package deviation.domain.screening.recogniser;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import deviation.domain.screening.text.FoldedText;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers with their area code or country: sure when the numbering plan has them. What is
 * written as a time, a date or a number of a case is none.
 */
final class PhoneNumbers implements Recogniser {

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

  /** Begins with an area code or a country, and with no digit or word before it. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d]|\\d[/.,:-])(?<!\\d (?=0 ))"
              + "(?:\\+ ?|\\((?=0\\d{1,3}\\))|0)[\\d \\-/().]{5,40}\\d(?![\\p{L}\\d])");

  /** Opening hours, a day, the number of a case, or six digits and four as in a personal number. */
  private static final Pattern OTHER =
      Pattern.compile(
          "[0-2]\\d[.:][0-5]\\d(?: ?- ?[0-2]\\d[.:][0-5]\\d)?.*"
              + "|[0-3]\\d[-/.][01]\\d[-/.](?:19|20)?\\d\\d"
              + "|0\\d{2,5}/(?:19|20)?\\d\\d|0\\d{2,3}-(?:19|20)\\d\\d"
              + "|\\d{6} ?[-+ ] ?\\d{4}");

  /** Parted after the area code, or a mobile number: no personal number is written so. */
  private static final Pattern USUAL =
      Pattern.compile(
          "(?<!\\d[ -])"
              + "(?:\\+|00|\\(?0(?:8|\\d{2,3})\\)?[-/ ]\\d{2}|07 ?[02369] ?(?:\\d ?){7})");

  private static final int FEWEST_DIGITS = 8;
  private static final int MOST_DIGITS = 15;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    var found = new ArrayList<Candidate>();
    var written = WRITTEN.matcher(text.value());
    int at = 0;
    while (written.find(at)) {
      int end = validEnd(text.value(), written.start(), written.end());
      if (end > 0) {
        var score = usual(text.value(), written.start(), end) ? Candidate.SURER : Candidate.SURE;
        found.add(new Candidate(Kind.PHONE, written.start(), end, score));
      }
      at = Math.max(end, written.start() + 1);
    }
    return found.stream();
  }

  private static boolean usual(String text, int start, int end) {
    return USUAL.matcher(text).region(start, end).useTransparentBounds(true).lookingAt();
  }

  /** The longest beginning that is a number and ends where its digits do, or 0. */
  private static int validEnd(String text, int start, int end) {
    int longest = 0;
    int digits = 0;
    for (int at = start; at < end && digits < MOST_DIGITS; at++) {
      if (Character.isDigit(text.charAt(at))) {
        digits++;
        boolean whole = at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
        if (whole && digits >= FEWEST_DIGITS && valid(text.substring(start, at + 1))) {
          longest = at + 1;
        }
      }
    }
    return longest;
  }

  private static boolean valid(String written) {
    if (OTHER.matcher(written).matches()) {
      return false;
    }
    var digits = written.replaceAll("[^+\\d]", "");
    try {
      return PLAN.isValidNumber(
          PLAN.parse(digits.startsWith("+") ? digits.replace("+460", "+46") : digits, "SE"));
    } catch (NumberParseException impossible) {
      return false;
    }
  }
}
