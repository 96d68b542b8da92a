package deviation.projections.recurringfaults;

import deviation.api.systemfault.FaultRule;
import deviation.projections.counting.CountedReport;
import deviation.projections.reports.Change;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Where reports are sighted, and since when they recur. The rule is asked after each event, not
 * once a batch: else the time of detection would depend on where batches end.
 */
final class RecurringFaultsProjection {

  private final FaultRule rule;

  RecurringFaultsProjection(FaultRule rule) {
    this.rule = rule;
  }

  /** Everything that the changes may touch. */
  Set<FaultKey> touched(List<Change<CountedReport>> changes) {
    var touched = new HashSet<FaultKey>();
    for (var change : changes) {
      sightings(change.before()).forEach(sighting -> touched.add(sighting.key()));
      sightings(change.after()).forEach(sighting -> touched.add(sighting.key()));
    }
    return touched;
  }

  /**
   * What is known after the changes.
   *
   * @param known of each touched key, unless nothing is; its sightings are used up
   */
  Map<FaultKey, FaultHistory> fold(
      Map<FaultKey, FaultHistory> known, List<Change<CountedReport>> changes) {
    var histories = new HashMap<>(known);
    for (var change : changes) {
      var before = sightings(change.before());
      var after = sightings(change.after());
      var come = without(after, before);
      var gone = without(before, after);
      come.forEach(sighting -> count(histories, sighting, 1));
      gone.forEach(sighting -> count(histories, sighting, -1));
      settle(histories, come, history -> risen(history, change.at()));
      settle(histories, gone, this::fallen);
      // An event that is known from an earlier report of it may leave the run that it was in.
      settle(histories, linked(come), this::fallen);
    }
    return histories;
  }

  private static void count(Map<FaultKey, FaultHistory> histories, Sighting sighting, long count) {
    histories
        .computeIfAbsent(sighting.key(), _ -> new FaultHistory())
        .sightings()
        .add(sighting.spot(), count);
  }

  private static void settle(
      Map<FaultKey, FaultHistory> histories,
      Set<Sighting> sightings,
      UnaryOperator<FaultHistory> settled) {
    sightings.forEach(
        sighting -> histories.computeIfPresent(sighting.key(), (_, it) -> settled.apply(it)));
  }

  /** More reports never end a recurrence, so the rule isn't asked while it lasts. */
  private FaultHistory risen(FaultHistory history, Instant at) {
    return history.detectedAt() == null && recurring(history) ? history.detected(at) : history;
  }

  /** Fewer reports never begin one. */
  private FaultHistory fallen(FaultHistory history) {
    return history.detectedAt() != null && !recurring(history) ? history.detected(null) : history;
  }

  private boolean recurring(FaultHistory history) {
    return rule.recurring(history.sightings().occurrences());
  }

  private Set<Sighting> sightings(CountedReport report) {
    return Sighting.of(report, rule.byClause());
  }

  private static Set<Sighting> linked(Set<Sighting> sightings) {
    return sightings.stream()
        .filter(sighting -> !sighting.spot().episode().isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<Sighting> without(Set<Sighting> some, Set<Sighting> others) {
    return others.isEmpty()
        ? some
        : some.stream().filter(it -> !others.contains(it)).collect(Collectors.toSet());
  }
}
