package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day together with a small place, which in a small place may be enough to know who it was. Large
 * places and what isn't a place (a system, an agreement) are left alone.
 */
final class DatesAndPlaces implements Recogniser {

  private static final Set<String> LARGE = WordList.words("large-places.txt");
  private static final Set<String> NO_NAMES = WordList.words("no-names.txt");

  private static final String DAY =
      "(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?(?:"
          + Dates.ISO
          + "|"
          + Dates.SPOKEN
          + "))";

  private static final String PLACE = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?";
  private static final String AT = "(?:i|på|utanför|nära|vid|invid|norr om|söder om|från|till)";
  private static final String BETWEEN = ",? (?:(?:\\p{Ll}{2,12}|[A-ZÅÄÖ]{2,5}) ){0,2}?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?iu:" + DAY + ")" + BETWEEN + AT + " (?<place>" + PLACE + ")");

  private static final Pattern PLACE_FIRST =
      Pattern.compile("(?<!\\p{L})[Ii] (?<place>" + PLACE + "),? (?iu:" + DAY + ")(?![\\p{L}\\d])");

  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:sjukhus|kommun|region|område|avdelning|län)(?:en|et)?s?");

  private static final double LIKELY = 0.7;

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return Stream.of(DAY_FIRST, PLACE_FIRST)
        .flatMap(pattern -> pattern.matcher(text.value()).results())
        .filter(DatesAndPlaces::small)
        .map(found -> new Candidate(Kind.DATE_AND_PLACE, found.start(), found.end(), LIKELY));
  }

  private static boolean small(MatchResult found) {
    var place = found.group("place");
    var first = place.split(" ")[0].toLowerCase(Locale.ROOT);
    boolean abbreviation = place.length() > 2 && place.chars().noneMatch(Character::isLowerCase);
    return !abbreviation
        && !LARGE.contains(first)
        && !NO_NAMES.contains(first)
        && !ORGANISATION.matcher(first).matches();
  }
}
