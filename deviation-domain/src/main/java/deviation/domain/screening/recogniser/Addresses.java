package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.WordList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Streets with a number: by the ends of their names, of which Swedish has few. */
final class Addresses implements Recogniser {

  private static final String ENDINGS =
      String.join("|", WordList.words("street-endings.txt").stream().sorted().toList());

  /** Before the street's own word, as in Södra Vägen or Hjalmar Brantings gata. */
  private static final String BEFORE =
      "(?!(?:Från|På|Till|Vid|Hos|Mot|Se|Adress|Adressen|Bor)(?!\\p{L}))\\p{Lu}[\\p{L}:.'-]{0,30} ";

  private static final String NUMBER =
      " (?:nr\\.? ?)?\\d{1,3}(?: ?- ?\\d{1,3})?(?: ?[A-Ha-h](?![\\p{L}\\d]))?"
          + "(?:,? ?(?:lgh|lägenhet|läg)\\.? ?(?:nr\\.? ?)?\\d{1,4})?"
          + "(?:,? (?:\\d{1,2} tr(?:appor)?|nb|bv)(?!\\p{L}))?";

  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + ("(?:" + BEFORE + "){0,2}\\p{Lu}[\\p{L}'-]{0,40}?(?iu:" + ENDINGS + ")")
              + ("|(?:" + BEFORE + "){1,3}(?iu:plats|backe|" + ENDINGS + ")")
              + "|[\\p{L}-]{3,40}(?:gatan|vägen|gränden|stigen))"
              + NUMBER
              + "(?![\\p{L}\\d])");

  private static final double LIKELY = 0.8;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return STREET
        .matcher(text.value())
        .results()
        .map(street -> new Candidate(Kind.ADDRESS, street.start(), street.end(), LIKELY));
  }
}
