package deviation.domain.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a folded text.
 *
 * @param start its first character in the folded text
 * @param end the character after its last
 * @param first whether it begins a sentence, where a capital says nothing
 */
public record Word(String value, int start, int end, boolean first) {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}++(?:[-'’]\\p{L}++)*+(?!\\d)");
  private static final String SENTENCE_ENDS = ".!?:;\n";
  private static final String BESIDE = " \"'»”“(*-•";

  public static List<Word> of(FoldedText text) {
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text.value());
    while (found.find()) {
      words.add(
          new Word(found.group(), found.start(), found.end(), first(text.value(), found.start())));
    }
    return words;
  }

  public boolean capital() {
    return Character.isUpperCase(value.charAt(0));
  }

  /** Two letters and more, all of them capitals. */
  public boolean shouted() {
    return value.length() > 1
        && value.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
  }

  private static boolean first(String text, int start) {
    int at = start - 1;
    while (at >= 0 && BESIDE.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
