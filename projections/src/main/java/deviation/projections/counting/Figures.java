package deviation.projections.counting;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of one subject and quarter, as an answer needs them. */
public final class Figures {

  private final Map<Dimension, SortedMap<String, Long>> counts = new EnumMap<>(Dimension.class);

  void add(Dimension dimension, String code, long count) {
    counts.computeIfAbsent(dimension, _ -> new TreeMap<>()).merge(code, count, Long::sum);
  }

  /** The counts by code, those that are 0 left out. */
  public SortedMap<String, Long> by(Dimension dimension) {
    return counts.getOrDefault(dimension, new TreeMap<>());
  }

  /** The count of a dimension without codes. */
  public long of(Dimension dimension) {
    return by(dimension).getOrDefault("", 0L);
  }
}
