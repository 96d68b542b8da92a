package deviation.projections.counting;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.report.Classification;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.AddendumAdded;
import deviation.api.report.ReportEvent.CompletionRequested;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.DeIdentificationFindingOverridden;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportEvent.EpisodeLinked;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportEvent.ReplyOverdue;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportEscalated;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportReclassified;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportReopened;
import deviation.api.report.ReportEvent.ReportTriaged;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportEvent.TextErased;
import deviation.api.report.ReportStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What counting needs of a report.
 *
 * @param places the principal of each counterpart, in the report's order
 * @param agreement its id, or the status in its place
 * @param clause empty when none was named
 * @param episode the event that it and other reports are of; empty while no other is known
 */
public record CountedReport(
    AreaId area,
    Quarter quarter,
    Party reporting,
    UnitId unit,
    List<Party> places,
    String agreement,
    String clause,
    Code processStep,
    Code failureCategory,
    Code consequence,
    Code concernClass,
    ReportStatus status,
    Optional<UUID> episode) {

  private static final Code GOOD_EXAMPLE = new Code("GOOD_EXAMPLE");

  /** A principal, and what it was when the report was filed. */
  public record Party(PrincipalId principal, PrincipalKind kind) {

    static Party of(FiledCounterpart counterpart) {
      return new Party(counterpart.principal(), counterpart.kind());
    }
  }

  /** The report after one more event; before is null at the first. */
  public static CountedReport after(CountedReport before, ReportEvent event, long sequence) {
    return switch (event) {
      case ReportFiled filed -> filed(filed);
      case ReportTriaged triaged -> before.classified(triaged.to()).standing(event);
      case ReportReclassified again -> before.classified(again.to());
      case HandedOverToOtherUnit handed -> before.handedOver(handed);
      case EpisodeLinked linked -> before.of(linked.episode());
      case CompletionRequested _,
          AddendumAdded _,
          ForwardedToCounterpart _,
          CounterpartResponded _,
          MarkedDuplicate _,
          ReportRejected _,
          ReportWithdrawn _,
          ReportClosed _,
          ReportReopened _ ->
          before.standing(event);
      case DeIdentificationFindingsNoted _,
          DeIdentificationFindingsCleared _,
          DeIdentificationFindingOverridden _,
          ReplyOverdue _,
          ReportEscalated _,
          TextErased _ ->
          before;
    };
  }

  /** Whether it is of the figures at all: of {@code total} and all that is counted as it is. */
  public boolean counts() {
    return stands() && !goodExample();
  }

  /** The counterparts, each principal once. */
  public List<Party> counterparts() {
    return places.stream().distinct().toList();
  }

  /** Not withdrawn or otherwise taken out. */
  public boolean stands() {
    return status.counts();
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
        event.counterparts().stream().map(Party::of).toList(),
        event.agreement().countedAs(),
        event.agreement().clause().orElse(""),
        event.processStep(),
        event.failureCategory(),
        event.consequence(),
        event.concernClass(),
        ReportStatus.FILED,
        Optional.empty());
  }

  private CountedReport standing(ReportEvent event) {
    return copy(places, processStep, failureCategory, ReportStatus.after(status, event), episode);
  }

  private CountedReport classified(Classification to) {
    return copy(places, to.processStep(), to.failureCategory(), status, episode);
  }

  private CountedReport handedOver(HandedOverToOtherUnit event) {
    var now = new ArrayList<>(places);
    now.set(event.counterpart(), Party.of(event.to()));
    return copy(List.copyOf(now), processStep, failureCategory, status, episode);
  }

  private CountedReport of(UUID event) {
    return copy(places, processStep, failureCategory, status, Optional.of(event));
  }

  private CountedReport copy(
      List<Party> places,
      Code processStep,
      Code failureCategory,
      ReportStatus status,
      Optional<UUID> episode) {
    return new CountedReport(
        area,
        quarter,
        reporting,
        unit,
        places,
        agreement,
        clause,
        processStep,
        failureCategory,
        consequence,
        concernClass,
        status,
        episode);
  }
}
