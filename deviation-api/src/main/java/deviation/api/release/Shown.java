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
    open.stream()
        .map(area -> publication.parents().get(area.key()))
        .filter(parent -> parent != null && open.contains(Subject.area(parent)))
        .forEach(parent -> all.add(new Subject(Subject.Kind.REMAINDER, parent)));
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

  /** Those of which the split is shown. */
  SortedSet<Subject> rows(Split split) {
    return rows.get(split.map());
  }

  Set<String> hidden(Subject subject) {
    return hidden.getOrDefault(subject, new TreeSet<>());
  }

  void hide(Subject subject, String pointer) {
    hidden.computeIfAbsent(subject, _ -> new TreeSet<>()).add(pointer);
  }

  /** The rows of the split that the entry counts in. */
  List<Subject> counting(Split split, Entry entry) {
    var open = areas.get(split.whole());
    var counting =
        new ArrayList<>(
            publication.path(entry.area()).stream()
                .map(Subject::area)
                .filter(open::contains)
                .toList());
    if (!counting.isEmpty()) {
      counting.add(new Subject(Subject.Kind.REMAINDER, counting.getFirst().key()));
    }
    entry
        .parties()
        .ifPresent(parties -> parties.all().forEach(it -> counting.add(Subject.principal(it))));
    counting.retainAll(rows(split));
    return counting;
  }
}
