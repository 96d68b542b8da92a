package deviation.api.release;

import java.util.Comparator;

/** A split of a table in a version. */
record Row(int version, Subject subject) implements Comparable<Row> {

  @Override
  public int compareTo(Row other) {
    return Comparator.comparingInt(Row::version).thenComparing(Row::subject).compare(this, other);
  }
}
