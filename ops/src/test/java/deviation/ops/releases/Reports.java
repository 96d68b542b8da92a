package deviation.ops.releases;

import deviation.api.release.Entry;
import deviation.api.release.Entry.Parties;
import deviation.api.release.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random quarters, made to be hard: few areas, few codes, uneven, with little in many cells. */
final class Reports {

  private static final List<String> MAPS =
      List.of("/byFailureCategory", "/byProcessStep", "/byConsequence", "/byAgreement");

  private final RandomGenerator random;
  private final Map<String, String> parents = new TreeMap<>();
  private final List<String> leaves = new ArrayList<>();
  private final int principals;
  private final int codes;
  private final double slope;
  private int number;

  Reports(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.principals = random.nextInt(2, 7);
    this.codes = random.nextInt(2, 7);
    this.slope = random.nextDouble(0.2, 0.9);
    int middles = random.nextInt(1, 4);
    for (int middle = 0; middle < middles; middle++) {
      int below = random.nextInt(0, 4);
      parents.put("m" + middle, "root");
      for (int leaf = 0; leaf < below; leaf++) {
        parents.put("l" + middle + leaf, "m" + middle);
        leaves.add("l" + middle + leaf);
      }
      if (below == 0) {
        leaves.add("m" + middle);
      }
    }
  }

  Map<String, String> parents() {
    return parents;
  }

  /** As many versions, each with what came late after the one before. */
  List<Publication> versions(int count) {
    var entries = new ArrayList<>(some(random.nextInt(10, 150)));
    var versions = new ArrayList<Publication>();
    for (int version = 1; version <= count; version++) {
      versions.add(new Publication(version, parents, principals(), entries));
      entries.addAll(some(random.nextInt(1, 12)));
    }
    return versions;
  }

  private Set<String> principals() {
    return IntStream.range(0, principals).mapToObj(it -> "p" + it).collect(Collectors.toSet());
  }

  private List<Entry> some(int count) {
    return IntStream.range(0, count).mapToObj(_ -> any()).toList();
  }

  private Entry any() {
    var codes = new TreeMap<String, String>();
    var area = leaves.get(index(leaves.size()));
    double kind = random.nextDouble();
    if (kind < 0.04) {
      codes.put("/byConcernClass", "GOOD_EXAMPLE");
    } else if (kind < 0.08) {
      codes.put("/byStatus", "WITHDRAWN");
    } else if (kind < 0.2) {
      codes.put("/bulk/byFailureCategory", "C" + index(this.codes));
    } else {
      MAPS.forEach(map -> codes.put(map, "C" + index(this.codes)));
      codes.put("/byConcernClass", random.nextDouble() < 0.9 ? "OCCURRED" : "RISK");
      codes.put("/byStatus", random.nextDouble() < 0.8 ? "FILED" : "CLOSED");
      return new Entry("r" + number++, area, Optional.of(parties()), true, codes);
    }
    return new Entry("r" + number++, area, Optional.empty(), false, codes);
  }

  private Parties parties() {
    var to = new TreeSet<String>();
    to.add("p" + index(principals));
    if (random.nextDouble() < 0.1) {
      to.add("p" + index(principals));
    }
    return new Parties("p" + index(principals), to);
  }

  /** The first ones most often. */
  private int index(int size) {
    int index = 0;
    while (index < size - 1 && random.nextDouble() > slope) {
      index++;
    }
    return index;
  }
}
