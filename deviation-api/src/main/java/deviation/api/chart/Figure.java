package deviation.api.chart;

import java.util.List;

/**
 * What a group of bars stands for: one label with one number for each of the chart's series.
 *
 * @param values not negative
 */
public record Figure(String label, List<Long> values) {

  public static Figure of(String label, long value) {
    return new Figure(label, List.of(value));
  }

  public long total() {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
