package deviation.api.systemfault;

import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import java.util.Collection;

/**
 * When something recurs (domain.md, 2 a.8): some run of consecutive quarters holds enough episodes,
 * in enough quarters or from enough units. The run slides over the episodes' own quarters, never
 * over the clock.
 *
 * @param version from 1; another rule has another one
 * @param minEpisodes how many episodes the run must hold, from 1
 * @param windowQuarters how many quarters the run has, from 1
 * @param minQuarters in how many of them there must be episodes, unless there are enough units
 * @param minUnits from how many units there must be reports, unless there are enough quarters
 * @param byClause whether the agreement's clause is part of what recurs
 */
public record FaultRule(
    int version,
    int minEpisodes,
    int windowQuarters,
    int minQuarters,
    int minUnits,
    boolean byClause) {

  /** The rule that holds from the beginning. */
  public static final FaultRule FIRST = new FaultRule(1, 3, 4, 2, 2, false);

  /** How many episodes of one thing a unit reported of a quarter. */
  public record Occurrences(Quarter quarter, UnitId unit, long episodes) {}

  /** Whether one thing, of which these are all occurrences, is recurring. */
  public boolean recurring(Collection<Occurrences> all) {
    return all.stream()
        .map(Occurrences::quarter)
        .distinct()
        .anyMatch(first -> enough(all.stream().filter(it -> inWindow(first, it)).toList()));
  }

  private boolean inWindow(Quarter first, Occurrences occurrences) {
    int distance = first.until(occurrences.quarter());
    return distance >= 0 && distance < windowQuarters;
  }

  private boolean enough(Collection<Occurrences> window) {
    return window.stream().mapToLong(Occurrences::episodes).sum() >= minEpisodes
        && (window.stream().map(Occurrences::quarter).distinct().count() >= minQuarters
            || window.stream().map(Occurrences::unit).distinct().count() >= minUnits);
  }
}
