package deviation.bench.harness;

import java.util.List;

/** Several measurements of the same: their median, the least and the greatest. */
public record Spread(double median, double least, double greatest) {

  public static Spread of(List<Double> figures) {
    var sorted = figures.stream().sorted().toList();
    var middle = sorted.size() / 2;
    var median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }
}
