package deviation.projections.recurringfaults;

import deviation.projections.counting.CountedReport;
import deviation.projections.recurringfaults.Sightings.Spot;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One report of one thing. */
record Sighting(FaultKey key, Spot spot) {

  /**
   * One for each role among the counterparts; none for a report that isn't counted, or no report.
   */
  static Set<Sighting> of(CountedReport report, boolean byClause) {
    if (report == null || !report.counts()) {
      return Set.of();
    }
    var episode = report.episode().map(UUID::toString).orElse("");
    var spot = new Spot(report.quarter(), report.unit(), report.clause(), episode);
    return report.counterparts().stream()
        .map(counterpart -> new Sighting(FaultKey.of(report, counterpart, byClause), spot))
        .collect(Collectors.toUnmodifiableSet());
  }
}
