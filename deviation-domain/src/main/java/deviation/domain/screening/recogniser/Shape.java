package deviation.domain.screening.recogniser;

import deviation.domain.screening.text.FoldedText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An identifier that a regular expression describes: its group {@code id}, or all of it.
 *
 * @param score how likely the shape alone makes it
 */
record Shape(Kind kind, double score, Pattern pattern) implements Recogniser {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Small letters and capitals are the same to it. */
  static Shape of(Kind kind, double score, String pattern) {
    return new Shape(kind, score, Pattern.compile(pattern, FLAGS));
  }

  /** Small letters and capitals differ. */
  static Shape exactly(Kind kind, double score, String pattern) {
    return new Shape(kind, score, Pattern.compile(pattern));
  }

  @Override
  public Stream<Candidate> find(FoldedText text) {
    return pattern
        .matcher(text.value())
        .results()
        .map(
            found ->
                found.namedGroups().containsKey("id")
                    ? new Candidate(kind, found.start("id"), found.end("id"), score)
                    : new Candidate(kind, found.start(), found.end(), score));
  }
}
