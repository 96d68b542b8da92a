package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Interim numbers: a date, a letter, two digits and a check digit, in which the letter counts as 1.
 * A reserve number of a region is written alike, without the check.
 */
final class InterimNumbers implements Recogniser {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<date>(?:\\d ?){7}\\d|(?:\\d ?){5}\\d)(?: ?[-+])? ?"
              + "[TRSUWXJKLMN](?<last>(?: ?\\d){3})(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final double CHECK_DIGIT_WRONG = 0.6;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return NUMBER.matcher(text.value()).results().flatMap(InterimNumbers::number);
  }

  private static Stream<Candidate> number(MatchResult found) {
    var date = found.group("date").replace(" ", "");
    int month = Integer.parseInt(date.substring(date.length() - 4, date.length() - 2));
    if (!Dates.possible(month, Integer.parseInt(date.substring(date.length() - 2)))) {
      return Stream.empty();
    }
    var sure = PersonNumbers.valid(date + "1" + found.group("last").replace(" ", ""));
    var score = sure ? Candidate.SURE : CHECK_DIGIT_WRONG;
    return Stream.of(new Candidate(Kind.INTERIM_NUMBER, found.start(), found.end(), score));
  }
}
