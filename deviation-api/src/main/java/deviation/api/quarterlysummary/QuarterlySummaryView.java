package deviation.api.quarterlysummary;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import java.util.Map;

/**
 * A quarter of an area in figures: the JSON of {@code GET /quarterly-summaries/{area}/{quarter}}. A
 * key that is absent stands for 0.
 *
 * @param version null as long as it is live
 * @param position of the log; what happened up to there is counted
 * @param incomplete whether an event is missing, because it could not be counted
 * @param total reports
 * @param episodes distinct events
 * @param byDirection reporting principal, {@code >}, counterpart: {@code 1480>14}
 */
public record QuarterlySummaryView(
    AreaId area,
    Quarter quarter,
    Integer version,
    long position,
    boolean incomplete,
    long total,
    long episodes,
    Map<String, Long> byFailureCategory,
    Map<String, Long> byProcessStep,
    Map<String, Long> byAgreement,
    Map<String, Long> byConsequence,
    Map<String, Long> byConcernClass,
    Map<String, Long> byDirection,
    Map<String, Long> byStatus,
    Bulk bulk,
    Units units) {

  /** Events reported by the line, not one by one; in no other figure. */
  public record Bulk(long total, Map<String, Long> byFailureCategory) {}

  /** Units of the area: {@code expected = submitted + nil + missing}. */
  public record Units(long expected, long submitted, long nil, long missing) {}
}
