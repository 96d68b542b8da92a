package deviation.api.release;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a shown figure is the sum of.
 *
 * @param counts by whose each part is
 * @param before what an earlier version showed of a part; what is late has only been added since
 */
record Parts(Map<Subject, Long> counts, Map<Subject, Long> before) {

  /**
   * Whether a part that isn't shown follows from the sum: it is alone, or what it might take from
   * the others is too little.
   */
  boolean reveal(Set<Subject> shown) {
    var withheld = withheld(shown);
    long free =
        withheld.stream()
            .mapToLong(it -> counts.get(it) - Math.min(counts.get(it), before.getOrDefault(it, 0L)))
            .sum();
    return withheld.size() == 1 || !withheld.isEmpty() && free <= SmallCells.MOST;
  }

  /** What an area has of its own is asked for by nobody; it must be hidden when there is any. */
  List<Subject> withheld(Set<Subject> shown) {
    return counts.keySet().stream()
        .filter(it -> !shown.contains(it))
        .filter(it -> it.kind() != Subject.Kind.REMAINDER || counts.get(it) > 0)
        .toList();
  }
}
