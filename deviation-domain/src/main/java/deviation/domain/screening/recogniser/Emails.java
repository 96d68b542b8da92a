package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * E-mail addresses, with the at sign written out or set apart too. Searched outwards from the sign,
 * so that no text makes it slow.
 */
final class Emails implements Recogniser {

  private static final Pattern AT =
      Pattern.compile(" ?@ ?| ?[(\\[{] ?(?:at|a|snabel-?a) ?[)\\]}] ?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile("[\\p{L}\\d_%+'-]++(?:(?:\\.| \\. )[\\p{L}\\d_%+'-]++)*$");

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\p{L}\\d-]++(?:(?:\\.| \\. | ?[(\\[](?:dot|punkt)[)\\]]"
              + " ?)[\\p{L}\\d-]*\\p{L}[\\p{L}\\d-]*+)+");

  /** Longer than any part of an address that a person writes. */
  private static final int REACH = 100;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return AT.matcher(text.value()).results().flatMap(at -> address(text.value(), at));
  }

  private static Stream<Candidate> address(String text, MatchResult at) {
    int first = Math.max(0, at.start() - REACH);
    var before = BEFORE.matcher(text.substring(first, at.start()));
    var after = AFTER.matcher(text.substring(at.end(), Math.min(text.length(), at.end() + REACH)));
    if (!before.find() || !after.find()) {
      return Stream.empty();
    }
    return Stream.of(
        new Candidate(Kind.EMAIL, first + before.start(), at.end() + after.end(), Candidate.SURE));
  }
}
