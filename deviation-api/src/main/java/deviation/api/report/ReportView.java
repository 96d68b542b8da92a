package deviation.api.report;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.Parties;
import deviation.api.common.Positioned;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.report.ReportProgress.Closure;
import deviation.api.report.ReportProgress.Due;
import deviation.api.report.ReportProgress.Escalation;
import deviation.api.report.ReportProgress.Note;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.report.ReportProgress.ViewedFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as it stands: the JSON of {@code GET /reports/{id}}. In a list its texts are left out.
 *
 * @param sequence of its last event, from 0; also its ETag
 * @param position of that event in the log, from 1
 * @param due what is waited for next
 * @param episode the event that this and other reports are of; empty while no other is known
 * @param findings what the gate wasn't sure about, until triage
 * @param notes what was written about it after it was filed, in that order
 */
public record ReportView(
    UUID id,
    String reportNumber,
    ReportStatus status,
    Quarter quarter,
    Instant filedAt,
    long sequence,
    long position,
    LocalDate occurredOn,
    Code occurredPrecision,
    Optional<LocalDate> discoveredOn,
    AreaId collaborationArea,
    PrincipalId reportingPrincipal,
    UnitId reportingUnit,
    List<ViewedCounterpart> counterparts,
    Code originParty,
    FiledAgreement agreement,
    Optional<ForumId> owningForum,
    Code concernClass,
    Code processStep,
    Code failureCategory,
    List<Code> secondaryCategories,
    Optional<Code> targetGroup,
    Code consequence,
    Optional<Integer> recurrenceLikelihood,
    List<Code> contributingFactors,
    Optional<Text> description,
    Optional<Text> immediateAction,
    Optional<Text> suggestion,
    Optional<Code> resolvedLocally,
    Code statutoryFlag,
    Optional<Code> noticedBy,
    int codeSetVersion,
    Optional<Due> due,
    Optional<UUID> episode,
    Optional<Escalation> escalation,
    Optional<Closure> closure,
    Optional<Code> rejectionReason,
    Optional<UUID> duplicateOf,
    List<ViewedFinding> findings,
    List<Note> notes,
    Map<String, String> links)
    implements ReportItem, Positioned<ReportView> {

  /** Whose affair it is; whose key made it is in no view. */
  public Parties parties() {
    var others = counterparts.stream().map(ViewedCounterpart::principal).toList();
    var parties = Parties.of(reportingUnit, reportingPrincipal, others, collaborationArea);
    for (var other : counterparts) {
      if (other.forwardedAt().isPresent()) {
        parties = parties.receivedBy(other.principal());
        for (var before : other.handedOverFrom().stream().toList()) {
          parties = parties.receivedBy(before.principal());
        }
      }
    }
    return parties;
  }

  /** Whether its texts are for the filing coordinator alone, until triage. */
  public boolean unscreened() {
    return !findings.isEmpty();
  }

  @Override
  public ReportView at(long position) {
    return ReportFold.at(this, position);
  }
}
