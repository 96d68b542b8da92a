package deviation.ops.demo;

import deviation.api.common.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Composes Swedish sentences about processes. In the data files {@code (a|b)} is a choice and
 * {@code {word}} one of the word's entries in words.json; both may hold the other.
 */
final class DemoTexts {

  static final int LONGEST = 400;

  private static final double AGAIN = 0.3;
  private static final Pattern WORD = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");
  private static final Pattern SENTENCE_START = Pattern.compile("(^|[.!?] )(\\p{Ll})");

  private final Map<String, String[]> words = DemoFiles.map("words.json", String[].class);
  private final Dice dice;

  DemoTexts(Dice dice) {
    this.dice = dice;
  }

  /** What happened and what came of it, as concern and consequence have it. */
  Text description(Situation situation, String concern, String consequence) {
    var ending =
        switch (concern) {
          case "NEAR_MISS" -> "{nära}";
          case "OCCURRED" ->
              consequence.equals("NONE") ? "{utan följd}" : dice.one(situation.effect());
          case String _ -> dice.one(situation.effect());
        };
    var text = sentences(dice.one(situation.what()) + " " + ending);
    var again = sentences("{igen}");
    var fits = text.length() + 1 + again.length() <= LONGEST;
    return new Text(
        concern.equals("OCCURRED") && fits && dice.chance(AGAIN) ? text + " " + again : text);
  }

  Text any(List<String> sentences) {
    return new Text(sentences(dice.one(sentences)));
  }

  Text withdrawal() {
    return new Text(sentences("{åter}"));
  }

  private String sentences(String grammar) {
    var text = grammar;
    while (WORD.matcher(text).find() || CHOICE.matcher(text).find()) {
      text = WORD.matcher(text).replaceAll(found -> dice.one(List.of(words.get(found.group(1)))));
      text = CHOICE.matcher(text).replaceAll(this::choice);
    }
    return SENTENCE_START
        .matcher(text)
        .replaceAll(found -> found.group(1) + Character.toUpperCase(found.group(2).charAt(0)));
  }

  private String choice(MatchResult found) {
    return dice.one(List.of(found.group(1).split("\\|", -1)));
  }
}
