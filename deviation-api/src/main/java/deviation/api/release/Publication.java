package deviation.api.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version of a published quarter: all that is counted in it.
 *
 * @param version from 1
 * @param parents each area that lies in another, with that one
 * @param principals all that can be asked for, whether anything is counted of them or not
 */
public record Publication(
    int version, Map<String, String> parents, Set<String> principals, List<Entry> entries) {

  public Publication {
    parents = Map.copyOf(parents);
    principals = Set.copyOf(principals);
    // In whatever order they come: the same release gives the same bodies.
    entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  /** The area and those that it lies in. */
  List<String> path(String area) {
    return Stream.iterate(area, at -> at != null, parents::get).toList();
  }

  /** The exact tables, by subject and pointer; what isn't there is 0. */
  public SortedMap<Subject, SortedMap<String, Long>> tables(Lattice lattice) {
    var tables = new TreeMap<Subject, SortedMap<String, Long>>();
    parents.forEach(
        (area, parent) -> {
          tables.put(Subject.area(area), new TreeMap<>());
          tables.put(Subject.area(parent), new TreeMap<>());
        });
    principals.forEach(it -> tables.put(Subject.principal(it), new TreeMap<>()));
    for (var entry : entries) {
      var inArea = ofArea(lattice, entry);
      for (var area : path(entry.area())) {
        inArea.forEach(pointer -> count(tables, Subject.area(area), pointer));
      }
      entry.parties().ifPresent(parties -> ofPrincipals(tables, lattice, entry, parties));
    }
    return tables;
  }

  private static List<String> ofArea(Lattice lattice, Entry entry) {
    var pointers = new ArrayList<String>();
    for (var split : lattice.splits()) {
      var code = entry.codes().get(split.map());
      if (code != null) {
        pointers.add(split.pointer(code));
        if (!split.isBeside(code) && !pointers.contains(split.whole())) {
          pointers.add(split.whole());
        }
      }
    }
    if (entry.opens()) {
      pointers.add(Lattice.EPISODES);
    }
    entry.parties().ifPresent(parties -> pointers.addAll(parties.directions()));
    return pointers;
  }

  private static void ofPrincipals(
      SortedMap<Subject, SortedMap<String, Long>> tables,
      Lattice lattice,
      Entry entry,
      Entry.Parties parties) {
    count(tables, Subject.principal(parties.from()), Lattice.FILED);
    parties.to().forEach(to -> count(tables, Subject.principal(to), Lattice.RECEIVED));
    for (var principal : parties.all()) {
      for (var split : lattice.splits()) {
        var code = entry.codes().get(split.map());
        if (split.ofPrincipals() && code != null) {
          count(tables, Subject.principal(principal), split.pointer(code));
        }
      }
      parties.directions(principal).forEach(it -> count(tables, Subject.principal(principal), it));
    }
  }

  private static void count(
      SortedMap<Subject, SortedMap<String, Long>> tables, Subject subject, String pointer) {
    tables.computeIfAbsent(subject, _ -> new TreeMap<>()).merge(pointer, 1L, Long::sum);
  }
}
