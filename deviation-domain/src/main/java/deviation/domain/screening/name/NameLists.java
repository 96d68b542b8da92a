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

  private static final Pattern SURE_ENDING =
      Pattern.compile(
          ".{2,}(?:sson|ström|qvist|kvist|quist|gren|stedt|lööf|hielm|crantz|sköld|ović|ević|evic|ovic"
              + "|iewicz|ński|wski|wska|ńska|oğlu)");

  private static final Pattern ENDING =
      Pattern.compile(".{2,}(?:berg|lund|dahl|holm|strand|stam|rud|borg|löf|én)");

  /** Words end so as well: a capital within a sentence must say the rest. */
  private static final Pattern WEAK_ENDING =
      Pattern.compile(
          ".{2,}(?:dal|man|mark|ell|ander|blad|in|ing|ius|lin|ros|ow|ez|ini|escu|son|[aioä]nen)");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:vård|vården|grupp|gruppen|psykiatri|psykiatrin|habilitering|habiliteringen"
              + "|förvaltning|förvaltningen|nämnd|nämnden|team|teamet|hälsan|hälsa|enhet|enheten|central|centralen"
              + "|centrum|boende|boendet|skola|skolan|huset|gården|klinik|kliniken|mottagning|mottagningen|råd|rådet|verket|styrelsen"
              + "|samverkan|kommun|kommunen|region|regionen|tjänst|tjänsten|sjukhus|sjukhuset|lasarett|lasarettet|stad"
              + "|avdelning|avdelningen|omsorg|omsorgen|stöd|stödet|jour|jouren|akuten|rehab|plan|planen|system|systemet"
              + "|gatan|vägen|lagen|avtal|avtalet|rutin|rutinen|riktlinje|riktlinjen|apotek|apoteket|bolag|bolaget|forum)s?");

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

  /** A given name that is no other word, not even in small letters. */
  static boolean given(String word) {
    return GIVEN.contains(word)
        && word.length() >= SHORTEST_ALONE
        && !AMBIGUOUS.contains(word)
        && !SMALL_WORDS.contains(word);
  }

  /** A surname that is no other word. */
  static boolean surname(String word) {
    var known = known(word);
    return known == NamePart.SURNAME
        || known == NamePart.LIKE_A_SURNAME
        || known == NamePart.PERHAPS_A_SURNAME;
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
