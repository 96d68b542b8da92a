package deviation.domain.screening.name;

import deviation.domain.screening.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a word: data, in {@code *-names.txt} and beside them. */
public final class NameLists {

  private static final Set<String> GIVEN = WordList.words("given-names.txt");
  private static final Set<String> SURNAMES = WordList.words("surnames.txt");
  private static final Set<String> AMBIGUOUS = WordList.words("ambiguous-names.txt");
  private static final Set<String> NO_NAMES = WordList.words("no-names.txt");
  private static final Set<String> PLACES = places();
  private static final Set<String> SMALL_WORDS = WordList.words("small-letter-words.txt");
  private static final Set<String> STARTERS = WordList.words("sentence-starters.txt");

  /** That a Swedish word hardly ends with. */
  private static final Pattern SURE_ENDING = ending(2, "surname-endings.txt");

  /** Of surnames more than of words. */
  private static final Pattern ENDING = ending(2, "surname-endings-likely.txt");

  /** Words end so as well: a capital within a sentence must say the rest. */
  private static final Pattern WEAK_ENDING = ending(2, "surname-endings-weak.txt");

  private static final Pattern ORGANISATION = ending(0, "organisation-endings.txt");

  /** Shorter ones are spelled like other words too often. */
  private static final int SHORTEST_ALONE = 4;

  private static final Pattern GENITIVE = Pattern.compile("['’]?s$");

  private NameLists() {}

  static NamePart part(String word, boolean first) {
    var name = word.toLowerCase(Locale.ROOT);
    var known = known(name);
    if (known == NamePart.UNKNOWN && name.length() > 2 && name.endsWith("s")) {
      known = known(GENITIVE.matcher(name).replaceFirst(""));
    }
    if (known == NamePart.UNKNOWN && word.contains("-")) {
      return doubled(word);
    }
    if (known == NamePart.GIVEN && first && STARTERS.contains(name)) {
      return NamePart.AMBIGUOUS;
    }
    if (known != NamePart.UNKNOWN) {
      return known;
    }
    if (first) {
      return NamePart.STARTER;
    }
    return WEAK_ENDING.matcher(name).matches() ? NamePart.PERHAPS_A_SURNAME : known;
  }

  /** In small letters: a name that no other word is spelled like. */
  static boolean smallName(String word) {
    return (GIVEN.contains(word) || SURNAMES.contains(word) || word.endsWith("sson"))
        && word.length() >= SHORTEST_ALONE
        && !AMBIGUOUS.contains(word)
        && !SMALL_WORDS.contains(word);
  }

  /** In small letters: what may be a surname after such a name. */
  static boolean smallSurname(String word) {
    return switch (known(word)) {
      case SURNAME, LIKE_A_SURNAME, PERHAPS_A_SURNAME -> true;
      case AMBIGUOUS -> !STARTERS.contains(word);
      case GIVEN, UNKNOWN, STARTER, INITIAL, SHOUTED, NONE -> false;
    };
  }

  private static Pattern ending(int lettersBefore, String list) {
    var endings = String.join("|", WordList.words(list));
    return Pattern.compile(".{%d,}(?:%s)s?".formatted(lettersBefore, endings));
  }

  private static Set<String> places() {
    return Stream.of("large-places.txt", "places.txt")
        .flatMap(list -> WordList.words(list).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the lists have the word, so that a measurement can tell those they lack. */
  public static boolean lists(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    return GIVEN.contains(name) || SURNAMES.contains(name) || AMBIGUOUS.contains(name);
  }

  private static NamePart known(String name) {
    boolean other = NO_NAMES.contains(name) || PLACES.contains(name);
    if (AMBIGUOUS.contains(name) || other && (GIVEN.contains(name) || SURNAMES.contains(name))) {
      return NamePart.AMBIGUOUS;
    }
    if (other) {
      return NamePart.NONE;
    }
    if (GIVEN.contains(name)) {
      return NamePart.GIVEN;
    }
    if (SURNAMES.contains(name)) {
      return NamePart.SURNAME;
    }
    if (STARTERS.contains(name) || ORGANISATION.matcher(name).matches()) {
      return NamePart.NONE;
    }
    if (SURE_ENDING.matcher(name).matches()) {
      return NamePart.LIKE_A_SURNAME;
    }
    return ENDING.matcher(name).matches() ? NamePart.PERHAPS_A_SURNAME : NamePart.UNKNOWN;
  }

  /** What the half that is known best says; two halves with capitals begin no sentence. */
  private static NamePart doubled(String word) {
    var halves = word.split("-");
    for (var half : halves) {
      var known = known(half.toLowerCase(Locale.ROOT));
      if (known.listed()) {
        return known;
      }
    }
    return Character.isUpperCase(halves[halves.length - 1].charAt(0))
        ? NamePart.UNKNOWN
        : NamePart.NONE;
  }
}
