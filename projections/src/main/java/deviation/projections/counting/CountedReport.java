package deviation.projections.counting;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportStatus;
import java.util.List;

/**
 * What counting needs of a report.
 *
 * @param counterparts each principal once
 * @param agreement its id, or the status in its place
 * @param clause empty when none was named
 */
public record CountedReport(
    AreaId area,
    Quarter quarter,
    Party reporting,
    UnitId unit,
    List<Party> counterparts,
    String agreement,
    String clause,
    Code processStep,
    Code failureCategory,
    Code consequence,
    Code concernClass,
    ReportStatus status) {

  private static final Code GOOD_EXAMPLE = new Code("GOOD_EXAMPLE");

  /** A principal, and what it was when the report was filed. */
  public record Party(PrincipalId principal, PrincipalKind kind) {}

  /** The report after one more event; before is null at the first. */
  public static CountedReport after(CountedReport before, ReportEvent event, long sequence) {
    return switch (event) {
      case ReportFiled filed -> filed(filed);
      case ReportWithdrawn _ -> before.standing(ReportStatus.WITHDRAWN);
    };
  }

  /** Whether it is of the figures at all: of {@code total} and all that is counted as it is. */
  public boolean counts() {
    return stands() && !goodExample();
  }

  /** Not withdrawn or otherwise taken out. */
  public boolean stands() {
    return switch (status) {
      case FILED -> true;
      case WITHDRAWN -> false;
    };
  }

  public boolean goodExample() {
    return concernClass.equals(GOOD_EXAMPLE);
  }

  /** The principals by code: {@code 1480>14}. */
  public String directionTo(Party counterpart) {
    return reporting.principal().value() + ">" + counterpart.principal().value();
  }

  private static CountedReport filed(ReportFiled event) {
    return new CountedReport(
        event.collaborationArea(),
        event.quarter(),
        new Party(event.reportingPrincipal(), event.reportingKind()),
        event.reportingUnit(),
        event.counterparts().stream()
            .map(counterpart -> new Party(counterpart.principal(), counterpart.kind()))
            .distinct()
            .toList(),
        event.agreement().countedAs(),
        event.agreement().clause().orElse(""),
        event.processStep(),
        event.failureCategory(),
        event.consequence(),
        event.concernClass(),
        ReportStatus.FILED);
  }

  private CountedReport standing(ReportStatus now) {
    return new CountedReport(
        area,
        quarter,
        reporting,
        unit,
        counterparts,
        agreement,
        clause,
        processStep,
        failureCategory,
        consequence,
        concernClass,
        now);
  }
}
