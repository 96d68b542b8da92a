package deviation.domain.screening.recogniser;

import deviation.api.screening.Finding;
import deviation.domain.screening.text.FoldedText;

/**
 * A place that may be a finding.
 *
 * @param from the first character in the folded text
 * @param to the character after the last
 * @param score from 0: from {@link #LIKELY} it is a finding, at {@link #SURE} a sure one
 */
public record Candidate(Kind kind, int from, int to, double score) {

  public static final double SURE = 1;
  public static final double LIKELY = 0.5;

  /** Where two that are sure meet, this one. */
  static final double SURER = 1.1;

  /** The most that anything but the number's own check can give. */
  private static final double UNSURE = 0.9;

  public Candidate scored(double changed) {
    return new Candidate(kind, from, to, changed);
  }

  /** With what stands around it weighed in, which makes nothing sure. */
  public Candidate weighed(double more) {
    return more == 0 ? this : scored(Math.clamp(score + more, 0, sure() ? SURER : UNSURE));
  }

  public boolean sure() {
    return score >= SURE;
  }

  public boolean likely() {
    return score >= LIKELY;
  }

  public boolean meets(Candidate other) {
    return from < other.to && other.from < to;
  }

  public int length() {
    return to - from;
  }

  public Finding in(FoldedText text) {
    return new Finding(
        kind.name(),
        text.start(from),
        text.end(to - 1),
        sure() ? "SURE" : "UNSURE",
        kind.suggestion());
  }
}
