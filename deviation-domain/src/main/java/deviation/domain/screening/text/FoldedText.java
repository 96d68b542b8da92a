package deviation.domain.screening.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text without what hides an identifier from a search and changes nothing for a reader:
 * characters that aren't seen, other alphabets' digits, full-width letters, the many dashes and
 * spaces, accents written apart. Every character knows where it stood in the text as sent, in
 * UTF-16 code units.
 */
public final class FoldedText {

  private static final String MINUS_SIGNS = "\u2212\u02d7\u2043";

  private final StringBuilder folded = new StringBuilder();
  private int[] starts;
  private int[] ends;
  private final String value;

  private FoldedText(String text) {
    starts = new int[text.length() + 16];
    ends = new int[text.length() + 16];
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      fold(codePoint, at, next);
      at = next;
    }
    value = folded.toString();
  }

  public static FoldedText of(String text) {
    return new FoldedText(text);
  }

  public String value() {
    return value;
  }

  public int length() {
    return value.length();
  }

  /** Where in the text as sent the folded character began. */
  public int start(int index) {
    return starts[index];
  }

  /** The code unit after the folded character in the text as sent. */
  public int end(int index) {
    return ends[index];
  }

  private void fold(int codePoint, int start, int end) {
    if (codePoint > ' ' && codePoint < 127) {
      add((char) codePoint, start, end);
      return;
    }
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      add((char) ('0' + digit), start, end);
      return;
    }
    switch (Character.getType(codePoint)) {
      case Character.FORMAT -> {}
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(codePoint, end);
      case Character.DASH_PUNCTUATION -> add('-', start, end);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> add('\n', start, end);
      case Character.SPACE_SEPARATOR -> add(' ', start, end);
      case Character.CONTROL -> add(codePoint == '\n' ? '\n' : ' ', start, end);
      default -> other(codePoint, start, end);
    }
  }

  /** An accent joins the letter before it; what doesn't join isn't seen by a search. */
  private void mark(int codePoint, int end) {
    if (folded.isEmpty()) {
      return;
    }
    int last = folded.length() - 1;
    var joined =
        Normalizer.normalize(folded.charAt(last) + Character.toString(codePoint), Form.NFC);
    if (joined.length() == 1) {
      folded.setCharAt(last, joined.charAt(0));
    }
    ends[last] = end;
  }

  private void other(int codePoint, int start, int end) {
    if (MINUS_SIGNS.indexOf(codePoint) >= 0) {
      add('-', start, end);
      return;
    }
    var wide = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
    wide.chars().forEach(character -> add((char) character, start, end));
  }

  private void add(char character, int start, int end) {
    int length = folded.length();
    if (length == starts.length) {
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    starts[length] = start;
    ends[length] = end;
    folded.append(character);
  }
}
