package deviation.api.release;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which tables of a publication are shown at all: those that hold enough and were not withheld
 * before. Of the others there are so many that none follows from what is shown.
 */
final class OpenTables {

  private final Lattice lattice;
  private final Publication publication;
  private final SortedMap<Subject, SortedMap<String, Long>> tables;
  private final Collection<Shown> earlier;

  OpenTables(Lattice lattice, Publication publication, Collection<Shown> earlier) {
    this.lattice = lattice;
    this.publication = publication;
    this.tables = publication.tables(lattice);
    this.earlier = earlier;
  }

  /** The areas of which the figure is shown, and what it is split into. */
  SortedSet<Subject> areas(String whole) {
    var open =
        subjects(
            Subject.Kind.AREA,
            area ->
                publication.path(area.key()).stream()
                    .map(Subject::area)
                    .allMatch(it -> enough(count(it, whole)) && neverWithheld(it, whole)));
    subjects(Subject.Kind.AREA, it -> parent(it) == null && count(it, whole) == 0)
        .forEach(root -> open.addAll(below(root)));
    for (var area : List.copyOf(open)) {
      var children = subjects(Subject.Kind.AREA, it -> area.equals(parent(it)));
      if (open.contains(area)
          && !children.isEmpty()
          && !close(open, children, parts(area, children, whole), whole)) {
        open.removeAll(below(area));
      }
    }
    // What closed last may be what another one's sum gives away.
    return open.stream().allMatch(area -> safe(area, open, whole)) ? open : new TreeSet<>();
  }

  /** The area and those below it. */
  private SortedSet<Subject> below(Subject area) {
    return subjects(Subject.Kind.AREA, it -> publication.path(it.key()).contains(area.key()));
  }

  private boolean safe(Subject area, SortedSet<Subject> open, String whole) {
    var children = subjects(Subject.Kind.AREA, it -> area.equals(parent(it)));
    return children.isEmpty() || !parts(area, children, whole).reveal(open);
  }

  /**
   * The principals of which the statistics are shown: what they all filed is what there is in all.
   *
   * @param areas whose totals are shown
   */
  SortedSet<Subject> principals(SortedSet<Subject> areas) {
    if (!areas.containsAll(subjects(Subject.Kind.AREA, it -> parent(it) == null))) {
      return new TreeSet<>();
    }
    var open =
        subjects(
            Subject.Kind.PRINCIPAL,
            it ->
                enough(count(it, Lattice.FILED) + count(it, Lattice.RECEIVED))
                    && !SmallCells.small(count(it, Lattice.FILED))
                    && !SmallCells.small(count(it, Lattice.RECEIVED))
                    && neverWithheld(it, Lattice.FILED));
    var all = subjects(Subject.Kind.PRINCIPAL, _ -> true);
    for (var whole : List.of(Lattice.FILED, Lattice.RECEIVED, Lattice.FILED)) {
      var counts = new TreeMap<Subject, Long>();
      all.forEach(it -> counts.put(it, count(it, whole)));
      if (!close(open, all, new Parts(counts, before(all, whole)), whole)) {
        open.clear();
      }
    }
    return open;
  }

  /** Closes the smallest until no part follows from the others; false when some always does. */
  private boolean close(
      SortedSet<Subject> open, SortedSet<Subject> among, Parts parts, String whole) {
    var withheld = parts.withheld(open);
    if (withheld.stream().allMatch(it -> nothing(it, whole))) {
      withheld.forEach(it -> open.addAll(with(it)));
      return true;
    }
    while (parts.reveal(open)) {
      var smallest = smallest(among, open, whole);
      if (smallest.isEmpty()) {
        return false;
      }
      open.removeAll(with(smallest.get()));
    }
    return true;
  }

  /** Nothing to hide, as long as nobody else has. */
  private boolean nothing(Subject subject, String whole) {
    return switch (subject.kind()) {
      case AREA -> count(subject, whole) == 0;
      case PRINCIPAL -> count(subject, Lattice.FILED) + count(subject, Lattice.RECEIVED) == 0;
      case REMAINDER -> false;
    };
  }

  private SortedSet<Subject> with(Subject subject) {
    return subject.kind() == Subject.Kind.AREA ? below(subject) : new TreeSet<>(List.of(subject));
  }

  private Optional<Subject> smallest(
      SortedSet<Subject> among, SortedSet<Subject> open, String whole) {
    return among.stream()
        .filter(open::contains)
        .filter(it -> count(it, whole) > 0)
        .min(
            Comparator.<Subject>comparingLong(it -> count(it, whole))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** What the area's figure is the sum of; what is its own is a part too. */
  private Parts parts(Subject area, SortedSet<Subject> children, String whole) {
    var counts = new TreeMap<Subject, Long>();
    children.forEach(child -> counts.put(child, count(child, whole)));
    var own = count(area, whole) - counts.values().stream().mapToLong(it -> it).sum();
    counts.put(new Subject(Subject.Kind.REMAINDER, area.key()), own);
    return new Parts(counts, before(children, whole));
  }

  private Map<Subject, Long> before(SortedSet<Subject> subjects, String whole) {
    var before = new TreeMap<Subject, Long>();
    for (var shown : earlier) {
      subjects.stream()
          .filter(it -> shown.open(it, whole))
          .forEach(it -> before.merge(it, shown.exact(it, whole), Math::max));
    }
    return before;
  }

  private boolean enough(long count) {
    return count >= lattice.smallestTable();
  }

  private boolean neverWithheld(Subject subject, String whole) {
    return earlier.stream()
        .filter(shown -> shown.tables().containsKey(subject))
        .allMatch(shown -> shown.open(subject, whole));
  }

  private Subject parent(Subject area) {
    return Optional.ofNullable(publication.parents().get(area.key()))
        .map(Subject::area)
        .orElse(null);
  }

  private SortedSet<Subject> subjects(Subject.Kind kind, Predicate<Subject> with) {
    var subjects = new TreeSet<Subject>();
    tables.keySet().stream().filter(it -> it.kind() == kind).filter(with).forEach(subjects::add);
    return subjects;
  }

  private long count(Subject subject, String pointer) {
    return tables.getOrDefault(subject, new TreeMap<>()).getOrDefault(pointer, 0L);
  }
}
