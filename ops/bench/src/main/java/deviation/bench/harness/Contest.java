package deviation.bench.harness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Variants in turn, round after round, so that whatever else the machine does meets them all alike.
 */
public record Contest(Map<String, List<Double>> figures) {

  /** Of one more round's figure against the best one until then. */
  private static final double NOTICEABLE = 1.05;

  /**
   * Each round begins with another variant. What comes before them isn't counted: rounds until no
   * variant is faster than it was, for a machine that still compiles measures its compiler.
   *
   * @param warmUps at most
   */
  public static Contest run(int warmUps, int rounds, List<Variant> variants) throws Exception {
    warm(warmUps, variants);
    var figures = new LinkedHashMap<String, List<Double>>();
    variants.forEach(variant -> figures.put(variant.name(), new ArrayList<>()));
    for (var round = 0; round < rounds; round++) {
      for (var turn = 0; turn < variants.size(); turn++) {
        var variant = variants.get((round + turn) % variants.size());
        figures.get(variant.name()).add(variant.trial().measure());
      }
    }
    return new Contest(figures);
  }

  private static void warm(int warmUps, List<Variant> variants) throws Exception {
    var best = new HashMap<String, Double>();
    var faster = true;
    for (var round = 0; round < warmUps && faster; round++) {
      faster = false;
      for (var variant : variants) {
        var figure = variant.trial().measure();
        faster |= figure > NOTICEABLE * best.getOrDefault(variant.name(), 0.0);
        best.merge(variant.name(), figure, Math::max);
      }
    }
  }

  public Spread spread(String variant) {
    return Spread.of(figures.get(variant));
  }

  /** How many times the one is the other, round by round. */
  public Spread ratio(String one, String other) {
    var ones = figures.get(one);
    var others = figures.get(other);
    return Spread.of(
        IntStream.range(0, ones.size()).mapToObj(i -> ones.get(i) / others.get(i)).toList());
  }
}
