package deviation.api.principalstatistics;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import java.util.List;
import java.util.Map;

/**
 * A principal's quarters: the JSON of {@code GET /principal-statistics}.
 *
 * @param position of the log; what happened up to there is counted
 * @param incomplete whether an event is missing, because it could not be counted
 */
public record PrincipalStatisticsView(
    PrincipalId principal, List<OfQuarter> quarters, long position, boolean incomplete) {

  /**
   * One quarter, counted as a summary's {@code total} is.
   *
   * @param filed reports by the principal's units
   * @param received reports in which it is a counterpart, each once
   * @param byFailureCategory of filed and received, a report between its own units once; so the
   *     other maps
   * @param byDirection reporting principal, {@code >}, counterpart
   */
  public record OfQuarter(
      Quarter quarter,
      long filed,
      long received,
      Map<String, Long> byFailureCategory,
      Map<String, Long> byProcessStep,
      Map<String, Long> byConsequence,
      Map<String, Long> byDirection) {}
}
