package deviation.api.report;

import deviation.api.common.Text;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import java.util.Map;
import java.util.Optional;

/**
 * How a report's view follows from its events: the same for a command's answer and for the report
 * list, so that they can't disagree.
 */
public final class ReportFold {

  private ReportFold() {}

  /**
   * The view after one more event, without texts; its position is for the caller to add.
   *
   * @param before null before the first event
   * @param sequence the event's place among the report's own, from 0
   */
  public static ReportView after(ReportView before, ReportEvent event, long sequence) {
    return switch (event) {
      case ReportFiled filed -> filed(filed, sequence);
      case ReportWithdrawn _ -> standing(before, ReportStatus.WITHDRAWN, sequence);
    };
  }

  /** The view with its texts, by field. */
  public static ReportView withTexts(ReportView view, Map<String, Text> texts) {
    return copy(
        view,
        view.status(),
        view.sequence(),
        view.position(),
        Optional.ofNullable(texts.get("description")),
        Optional.ofNullable(texts.get("immediateAction")),
        Optional.ofNullable(texts.get("suggestion")));
  }

  /** The same view, its last event at that position. */
  static ReportView at(ReportView view, long position) {
    return copy(
        view,
        view.status(),
        view.sequence(),
        position,
        view.description(),
        view.immediateAction(),
        view.suggestion());
  }

  private static ReportView standing(ReportView view, ReportStatus status, long sequence) {
    return copy(
        view, status, sequence, 0, view.description(), view.immediateAction(), view.suggestion());
  }

  private static ReportView filed(ReportFiled event, long sequence) {
    return new ReportView(
        event.reportId(),
        event.reportNumber(),
        ReportStatus.FILED,
        event.quarter(),
        event.filedAt(),
        sequence,
        0,
        event.occurredOn(),
        event.occurredPrecision(),
        event.discoveredOn(),
        event.collaborationArea(),
        event.reportingPrincipal(),
        event.reportingUnit(),
        event.counterparts(),
        event.originParty(),
        event.agreement(),
        event.owningForum(),
        event.concernClass(),
        event.processStep(),
        event.failureCategory(),
        event.secondaryCategories(),
        event.targetGroup(),
        event.consequence(),
        event.recurrenceLikelihood(),
        event.contributingFactors(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        event.resolvedLocally(),
        event.statutoryFlag(),
        event.noticedBy(),
        event.codeSetVersion(),
        Map.of("self", "/deviations/v1/reports/" + event.reportId()));
  }

  private static ReportView copy(
      ReportView view,
      ReportStatus status,
      long sequence,
      long position,
      Optional<Text> description,
      Optional<Text> immediateAction,
      Optional<Text> suggestion) {
    return new ReportView(
        view.id(),
        view.reportNumber(),
        status,
        view.quarter(),
        view.filedAt(),
        sequence,
        position,
        view.occurredOn(),
        view.occurredPrecision(),
        view.discoveredOn(),
        view.collaborationArea(),
        view.reportingPrincipal(),
        view.reportingUnit(),
        view.counterparts(),
        view.originParty(),
        view.agreement(),
        view.owningForum(),
        view.concernClass(),
        view.processStep(),
        view.failureCategory(),
        view.secondaryCategories(),
        view.targetGroup(),
        view.consequence(),
        view.recurrenceLikelihood(),
        view.contributingFactors(),
        description,
        immediateAction,
        suggestion,
        view.resolvedLocally(),
        view.statutoryFlag(),
        view.noticedBy(),
        view.codeSetVersion(),
        view.links());
  }
}
