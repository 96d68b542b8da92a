package deviation.api.release;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A report or one event of a bulk line, reduced to what is counted of it.
 *
 * @param id the same in every version
 * @param area its own, not those above
 * @param parties empty for what is in no total of reports: bulk lines, good examples and what was
 *     withdrawn, rejected or a duplicate
 * @param opens whether it is counted among the episodes: the first report of its event is
 * @param codes by the map that counts it, such as {@code /byFailureCategory}; those alone that
 *     count it
 */
public record Entry(
    String id,
    String area,
    Optional<Parties> parties,
    boolean opens,
    SortedMap<String, String> codes) {

  /** Who reported, and the counterparts, each once. */
  public record Parties(String from, SortedSet<String> to) {

    public Parties {
      to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
    }

    SortedSet<String> all() {
      var all = new TreeSet<>(to);
      all.add(from);
      return all;
    }

    List<String> directions() {
      return to.stream().map(this::direction).toList();
    }

    /** Those that the principal is an end of. */
    List<String> directions(String principal) {
      return to.stream()
          .filter(it -> from.equals(principal) || it.equals(principal))
          .map(this::direction)
          .toList();
    }

    private String direction(String counterpart) {
      return Lattice.DIRECTION + "/" + from + ">" + counterpart;
    }
  }

  public Entry {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
  }
}
