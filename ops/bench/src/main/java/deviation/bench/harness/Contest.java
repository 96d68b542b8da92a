package deviation.bench.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Variants in turn, round after round, so that whatever else the machine does meets them all alike.
 */
public record Contest(Map<String, List<Double>> figures) {

  /** Each round begins with another variant; what comes before them warms up and isn't counted. */
  public static Contest run(int warmUps, int rounds, List<Variant> variants) throws Exception {
    var figures = new LinkedHashMap<String, List<Double>>();
    variants.forEach(variant -> figures.put(variant.name(), new ArrayList<>()));
    for (var round = 0; round < warmUps + rounds; round++) {
      for (var turn = 0; turn < variants.size(); turn++) {
        var variant = variants.get((round + turn) % variants.size());
        var figure = variant.trial().measure();
        if (round >= warmUps) {
          figures.get(variant.name()).add(figure);
        }
      }
    }
    return new Contest(figures);
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
