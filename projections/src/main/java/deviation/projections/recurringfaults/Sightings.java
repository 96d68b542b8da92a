package deviation.projections.recurringfaults;

import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.systemfault.FaultRule.Occurrences;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many reports of one thing there are, by quarter, unit, clause and episode; never 0. */
record Sightings(SortedMap<Spot, Long> reports) {

  /**
   * @param clause empty when none was named
   * @param episode the event that its reports are of; empty where each is of one of its own
   */
  record Spot(Quarter quarter, UnitId unit, String clause, String episode)
      implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
        Comparator.comparing(Spot::quarter)
            .thenComparing(spot -> spot.unit().value())
            .thenComparing(Spot::clause)
            .thenComparing(Spot::episode);

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  Sightings() {
    this(new TreeMap<>());
  }

  /** A line for each spot, its fields between tabs. */
  static Sightings read(String written) {
    var sightings = new Sightings();
    written
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(
            field ->
                sightings.add(
                    new Spot(
                        Quarter.read(field[0]).orElseThrow(),
                        new UnitId(field[1]),
                        field[2],
                        field[3]),
                    Long.parseLong(field[4])));
    return sightings;
  }

  String write() {
    return reports.entrySet().stream()
        .map(entry -> write(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  void add(Spot spot, long count) {
    reports.merge(spot, count, (one, other) -> one + other == 0 ? null : one + other);
  }

  long total() {
    return reports.values().stream().mapToLong(Long::longValue).sum();
  }

  List<Quarter> quarters() {
    return reports.keySet().stream().map(Spot::quarter).distinct().toList();
  }

  List<UnitId> units() {
    return reports.keySet().stream()
        .map(Spot::unit)
        .distinct()
        .sorted(Comparator.comparing(UnitId::value))
        .toList();
  }

  /**
   * The clause that most reports name, of equal ones the first by name; null when none is named.
   */
  String clause() {
    var byClause = new TreeMap<String, Long>();
    reports.forEach((spot, count) -> byClause.merge(spot.clause(), count, Long::sum));
    byClause.remove("");
    return byClause.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  long episodes() {
    return occurrences().stream().mapToLong(Occurrences::episodes).sum();
  }

  /** An event that several reports are of is of the first one's quarter and unit. */
  List<Occurrences> occurrences() {
    var seen = new HashSet<String>();
    return reports.entrySet().stream()
        .map(
            entry -> {
              var spot = entry.getKey();
              long episodes = entry.getValue();
              if (!spot.episode().isEmpty()) {
                episodes = seen.add(spot.episode()) ? 1 : 0;
              }
              return new Occurrences(spot.quarter(), spot.unit(), episodes);
            })
        .toList();
  }

  private static String write(Spot spot, long count) {
    return String.join(
        "\t",
        spot.quarter().value(),
        spot.unit().value(),
        spot.clause(),
        spot.episode(),
        Long.toString(count));
  }
}
