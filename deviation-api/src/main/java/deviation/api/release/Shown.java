package deviation.api.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of a publication is shown. */
final class Shown {

  private final Publication publication;
  private final SortedMap<Subject, SortedMap<String, Long>> tables;
  private final SortedMap<String, SortedSet<Subject>> areas = new TreeMap<>();
  private final SortedSet<Subject> principals;
  private final Map<String, SortedSet<Subject>> rows = new HashMap<>();
  private final Map<Subject, SortedSet<String>> hidden = new HashMap<>();

  Shown(Lattice lattice, Publication publication, Collection<Shown> earlier) {
    var open = new OpenTables(lattice, publication, earlier);
    this.publication = publication;
    this.tables = publication.tables(lattice);
    this.principals = open.principals(areas.computeIfAbsent(Lattice.TOTAL, open::areas));
    for (var split : lattice.splits()) {
      rows.put(split.map(), rowsOf(split, areas.computeIfAbsent(split.whole(), open::areas)));
    }
  }

  private SortedSet<Subject> rowsOf(Split split, SortedSet<Subject> open) {
    var all = new TreeSet<>(open);
    if (split.ofPrincipals()) {
      // Filed and received, less what a map adds up to, is what goes between its own units.
      principals.stream()
          .filter(it -> !SmallCells.small(exact(it, Lattice.between(it.key()))))
          .forEach(all::add);
    }
    return all;
  }

  Publication publication() {
    return publication;
  }

  SortedMap<Subject, SortedMap<String, Long>> tables() {
    return tables;
  }

  long exact(Subject subject, String pointer) {
    return tables.getOrDefault(subject, new TreeMap<>()).getOrDefault(pointer, 0L);
  }

  /** Whether the figure, a whole, is shown of the subject. */
  boolean open(Subject subject, String whole) {
    return switch (subject.kind()) {
      case AREA -> areas.getOrDefault(whole, new TreeSet<>()).contains(subject);
      case PRINCIPAL -> principals.contains(subject);
      case REMAINDER -> false;
    };
  }

  /** Whether the split is shown of the subject, be it with hidden cells. */
  boolean shows(Split split, Subject subject) {
    return rows.get(split.map()).contains(subject);
  }

  /** Those of which the split is shown, and the remainders that follow from them. */
  SortedSet<Subject> rows(Split split) {
    var all = new TreeSet<>(rows.get(split.map()));
    for (var subject : rows.get(split.map())) {
      if (subject.kind() == Subject.Kind.AREA) {
        path(split, subject.key()).stream()
            .skip(1)
            .findFirst()
            .ifPresent(above -> all.add(new Subject(Subject.Kind.REMAINDER, above.key())));
      }
    }
    return all;
  }

  /** The split is no longer shown of the subject; a remainder follows from the area it is of. */
  void withhold(Split split, Subject subject) {
    rows.get(split.map())
        .remove(subject.kind() == Subject.Kind.REMAINDER ? Subject.area(subject.key()) : subject);
  }

  /** The area and those that it lies in, as far as the split is shown of them. */
  private List<Subject> path(Split split, String area) {
    return publication.path(area).stream()
        .map(Subject::area)
        .filter(it -> shows(split, it))
        .toList();
  }

  Set<String> hidden(Subject subject) {
    return hidden.getOrDefault(subject, new TreeSet<>());
  }

  void hide(Subject subject, String pointer) {
    hidden.computeIfAbsent(subject, _ -> new TreeSet<>()).add(pointer);
  }

  /** The rows of the split that the entry counts in, as far as there are such. */
  List<Subject> counting(Split split, Entry entry) {
    var counting = new ArrayList<>(path(split, entry.area()));
    if (!counting.isEmpty()) {
      counting.add(new Subject(Subject.Kind.REMAINDER, counting.getFirst().key()));
    }
    entry
        .parties()
        .ifPresent(parties -> parties.all().forEach(it -> counting.add(Subject.principal(it))));
    return counting;
  }
}
