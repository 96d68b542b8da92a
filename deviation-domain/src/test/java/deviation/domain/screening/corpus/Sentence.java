package deviation.domain.screening.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of the corpus; how its files are written stands in {@code ops/corpus/make.py}.
 *
 * @param format plain, or the hostile way it is written
 */
record Sentence(String format, String text, List<Span> spans) {

  private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_/]+)\\|(.*?)\\]\\]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  /**
   * What must be found.
   *
   * @param label its kind, and perhaps a part after a slash
   */
  record Span(String label, int start, int end) {

    String kind() {
      return label.split("/")[0];
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }

  static List<Sentence> all(String part) {
    try (var file = Sentence.class.getResourceAsStream("/corpus/" + part + ".tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Sentence::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Sentence of(String line) {
    var cells = line.split("\t", 2);
    var marked = ESCAPE.matcher(cells[1]).replaceAll(Sentence::character);
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    int at = 0;
    var mark = MARK.matcher(marked);
    while (mark.find()) {
      text.append(marked, at, mark.start());
      spans.add(new Span(mark.group(1), text.length(), text.length() + mark.group(2).length()));
      text.append(mark.group(2));
      at = mark.end();
    }
    text.append(marked, at, marked.length());
    return new Sentence(cells[0], text.toString(), List.copyOf(spans));
  }

  private static String character(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }
}
