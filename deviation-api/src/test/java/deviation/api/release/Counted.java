package deviation.api.release;

import deviation.api.release.Entry.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports of three areas under one, each of a municipality, and the region. */
final class Counted {

  static final Map<String, String> PARENTS = Map.of("east", "all", "west", "all", "north", "all");

  private static final Map<String, String> MUNICIPALITIES =
      Map.of("east", "1401", "west", "1402", "north", "1407");

  private final List<Entry> entries = new ArrayList<>();

  Counted report(int count, String area, String category) {
    return report(count, area, category, MUNICIPALITIES.get(area));
  }

  Counted report(int count, String area, String category, String from) {
    var to = from.equals("14") ? MUNICIPALITIES.get(area) : "14";
    return add(count, area, category, new Parties(from, new TreeSet<>(Set.of(to))));
  }

  private Counted add(int count, String area, String category, Parties parties) {
    for (int i = 0; i < count; i++) {
      var codes = new TreeMap<String, String>();
      codes.put("/byFailureCategory", category);
      codes.put("/byProcessStep", "AKUT");
      codes.put("/byConsequence", "NONE");
      codes.put("/byAgreement", "UNKNOWN");
      codes.put("/byConcernClass", "OCCURRED");
      codes.put("/byStatus", "FILED");
      add(area, Optional.of(parties), codes);
    }
    return this;
  }

  /** Between units of the region. */
  Counted within(int count, String area, String category) {
    return add(count, area, category, new Parties("14", new TreeSet<>(Set.of("14"))));
  }

  Counted beside(int count, String area, String map, String code) {
    for (int i = 0; i < count; i++) {
      add(area, Optional.empty(), new TreeMap<>(Map.of(map, code)));
    }
    return this;
  }

  private void add(String area, Optional<Parties> parties, TreeMap<String, String> codes) {
    var id = "%04d".formatted(entries.size());
    entries.add(new Entry(id, area, parties, parties.isPresent(), codes));
  }

  Publication version(int version) {
    return new Publication(version, PARENTS, Set.of("14", "1401", "1402", "1407"), entries);
  }
}
