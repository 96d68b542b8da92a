package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links, but for those to the public pages that everybody is sent to. */
final class Urls implements Recogniser {

  private static final Set<String> PUBLIC = WordList.words("public-sites.txt");

  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\d@.])(?:https?://|www\\.|(?=[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,4}"
              + "\\.(?:se|nu|com|org|net|eu|info|io|fi|no|dk)(?![\\p{L}\\d])))"
              + "(?<host>[\\p{L}\\d.-]*[\\p{L}\\d])(?::\\d+)?(?:[/?#][^\\s<>\"”]*)?",
          Pattern.CASE_INSENSITIVE);

  private static final double LIKELY = 0.8;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return LINK.matcher(text.value())
        .results()
        .filter(
            link ->
                !PUBLIC.contains(
                    link.group("host").toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")))
        .map(
            link ->
                new Candidate(Kind.URL, link.start(), trimmed(text.value(), link.end()), LIKELY));
  }

  /** A sentence's own end is no part of the link. */
  private static int trimmed(String text, int end) {
    int last = end;
    while (".,;:!?)]'".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}
