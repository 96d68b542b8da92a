package deviation.api.chart;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, for SVG breaks none by itself. */
final class Wrapped {

  private Wrapped() {}

  /** The words in lines of at most so many code units; a longer word has a line of its own. */
  static List<String> lines(String text, int longest) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
