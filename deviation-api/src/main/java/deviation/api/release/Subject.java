package deviation.api.release;

import java.util.Comparator;

/**
 * Whose a table is.
 *
 * @param key an area's or a principal's
 */
public record Subject(Kind kind, String key) implements Comparable<Subject> {

  /** Which statistic the table is. */
  public enum Kind {
    /** A quarterly summary, of an area. */
    AREA,
    /** A quarter of the statistics of a principal. */
    PRINCIPAL,
    /** No table: what an area has beside its shown children, which follows from theirs and its. */
    REMAINDER
  }

  static Subject area(String key) {
    return new Subject(Kind.AREA, key);
  }

  static Subject principal(String key) {
    return new Subject(Kind.PRINCIPAL, key);
  }

  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::kind).thenComparing(Subject::key).compare(this, other);
  }
}
