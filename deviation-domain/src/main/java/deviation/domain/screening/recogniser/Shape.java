package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import deviation.domain.screening.text.WordList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An identifier whose writing says most. The shapes are data: {@code shapes.txt}.
 *
 * @param score how likely the shape alone makes it
 */
record Shape(Kind kind, double score, Pattern pattern) implements Recogniser {

  static List<Shape> all() {
    return WordList.lines("shapes.txt").stream().map(Shape::of).toList();
  }

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return pattern
        .matcher(text.value())
        .results()
        .map(found -> new Candidate(kind, found.start(), found.end(), score));
  }

  private static Shape of(String line) {
    var cells = line.split(" ", 3);
    var pattern = cells[2].replace("{ISO}", Dates.ISO).replace("{SPOKEN}", Dates.SPOKEN);
    return new Shape(
        Kind.valueOf(cells[0]),
        Double.parseDouble(cells[1]),
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
