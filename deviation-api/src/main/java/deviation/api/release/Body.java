package deviation.api.release;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A suppressed body.
 *
 * @param figures by JSON pointer (RFC 6901); null for a cell or a whole map that is suppressed;
 *     what is absent is 0
 * @param suppressed the pointers of those that are null, in their order
 */
public record Body(Subject subject, SortedMap<String, Long> figures, List<String> suppressed) {

  static Body of(Lattice lattice, Shown shown, Subject subject) {
    var figures = new TreeMap<String, Long>();
    figures.put(Lattice.DIRECTION, null);
    for (var whole : wholes(subject.kind())) {
      figure(figures, shown, subject, whole, whole);
    }
    if (subject.kind() == Subject.Kind.AREA) {
      figure(figures, shown, subject, Lattice.EPISODES, Lattice.TOTAL);
      if (SmallCells.small(shown.exact(subject, Lattice.EPISODES))) {
        figures.put(Lattice.EPISODES, null);
      }
    }
    for (var split : lattice.splits()) {
      if (subject.kind() == Subject.Kind.AREA || split.ofPrincipals()) {
        split(figures, shown, subject, split);
      }
    }
    var suppressed =
        figures.keySet().stream().filter(pointer -> figures.get(pointer) == null).toList();
    return new Body(subject, Collections.unmodifiableSortedMap(figures), suppressed);
  }

  private static List<String> wholes(Subject.Kind kind) {
    return switch (kind) {
      case AREA -> List.of(Lattice.TOTAL, Lattice.BULK);
      case PRINCIPAL -> List.of(Lattice.FILED, Lattice.RECEIVED);
      case REMAINDER -> List.of();
    };
  }

  private static void figure(
      SortedMap<String, Long> figures, Shown shown, Subject subject, String pointer, String whole) {
    figures.put(pointer, shown.open(subject, whole) ? shown.exact(subject, pointer) : null);
  }

  private static void split(
      SortedMap<String, Long> figures, Shown shown, Subject subject, Split split) {
    if (!shown.shows(split, subject)) {
      figures.put(split.map(), null);
      return;
    }
    shown.tables().get(subject).subMap(split.map() + "/", split.map() + "0").forEach(figures::put);
    shown.hidden(subject).stream()
        .filter(pointer -> pointer.startsWith(split.map() + "/"))
        .forEach(pointer -> figures.put(pointer, null));
  }
}
