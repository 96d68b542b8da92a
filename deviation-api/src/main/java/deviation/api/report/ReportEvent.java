package deviation.api.report;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.DeviationEvent;
import deviation.api.common.ForumId;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.common.Wire;
import deviation.api.register.PrincipalKind;
import deviation.api.text.TextCommitment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has happened to a report; no free text and nobody's identity. Indexes count from 0. */
public sealed interface ReportEvent extends DeviationEvent {

  UUID reportId();

  /**
   * A report was filed. It carries what its readers need of the registers, as they were.
   *
   * @param quarter the period it belongs to, by the day of the event
   * @param owningForum the forum that owns the matter, by agreement or area
   * @param codeSetVersion the version of the code sets by which it was classified
   * @param texts description, and immediateAction and suggestion where given
   */
  @Wire(name = "report.filed", revision = 1)
  record ReportFiled(
      UUID reportId,
      String reportNumber,
      Instant filedAt,
      Quarter quarter,
      LocalDate occurredOn,
      Code occurredPrecision,
      Optional<LocalDate> discoveredOn,
      AreaId collaborationArea,
      PrincipalId reportingPrincipal,
      PrincipalKind reportingKind,
      UnitId reportingUnit,
      List<FiledCounterpart> counterparts,
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
      Optional<Code> resolvedLocally,
      Code statutoryFlag,
      Optional<Code> noticedBy,
      int codeSetVersion,
      List<TextCommitment> texts)
      implements ReportEvent {

    @Override
    public Optional<Parties> parties() {
      var others = counterparts.stream().map(FiledCounterpart::principal).toList();
      return Optional.of(Parties.of(reportingUnit, reportingPrincipal, others, collaborationArea));
    }
  }

  /**
   * What the gate wasn't sure about; until triage the texts are for the filing coordinator alone.
   */
  @Wire(name = "report.findings-noted", revision = 1)
  record DeIdentificationFindingsNoted(UUID reportId, Instant notedAt, List<NotedFinding> findings)
      implements ReportEvent {}

  /** A coordinator has looked at what the gate wasn't sure about. */
  @Wire(name = "report.findings-cleared", revision = 1)
  record DeIdentificationFindingsCleared(UUID reportId, Instant clearedAt) implements ReportEvent {}

  /** A coordinator sent a text in spite of a sure finding. */
  @Wire(name = "report.finding-overridden", revision = 1)
  record DeIdentificationFindingOverridden(
      UUID reportId, Instant overriddenAt, NotedFinding finding, TextCommitment reason)
      implements ReportEvent {}

  /** A coordinator classified the report, by that version of the code sets. */
  @Wire(name = "report.triaged", revision = 1)
  record ReportTriaged(
      UUID reportId,
      Instant triagedAt,
      int codeSetVersion,
      Classification from,
      Classification to,
      TextCommitment reason)
      implements ReportEvent {}

  /** A coordinator classified the report anew: what it was before stays in the log. */
  @Wire(name = "report.reclassified", revision = 1)
  record ReportReclassified(
      UUID reportId,
      Instant reclassifiedAt,
      int codeSetVersion,
      Classification from,
      Classification to,
      TextCommitment reason)
      implements ReportEvent {}

  /** A counterpart was asked for its reply, due until the end of that day in Europe/Stockholm. */
  @Wire(name = "report.forwarded", revision = 1)
  record ForwardedToCounterpart(
      UUID reportId,
      Instant forwardedAt,
      int counterpart,
      PrincipalId principal,
      Optional<UnitId> unit,
      LocalDate due)
      implements ReportEvent {

    @Override
    public Parties parties(Parties before) {
      return before.receivedBy(principal);
    }
  }

  /** The unit that was asked passed the report on; the reply stays due when it was. */
  @Wire(name = "report.handed-over", revision = 1)
  record HandedOverToOtherUnit(
      UUID reportId,
      Instant handedOverAt,
      int counterpart,
      FiledCounterpart from,
      FiledCounterpart to,
      LocalDate due,
      TextCommitment reason)
      implements ReportEvent {

    @Override
    public Parties parties(Parties before) {
      return before.receivedBy(to.principal());
    }
  }

  /** A counterpart replied; then everybody that it was forwarded to has, or not. */
  @Wire(name = "report.responded", revision = 1)
  record CounterpartResponded(
      UUID reportId,
      Instant respondedAt,
      int counterpart,
      PrincipalId principal,
      Optional<UnitId> unit,
      Code resolution,
      boolean allAnswered,
      TextCommitment text)
      implements ReportEvent {}

  /** The day of a reply passed without it. */
  @Wire(name = "report.reply-overdue", revision = 1)
  record ReplyOverdue(
      UUID reportId,
      Instant notedAt,
      int counterpart,
      PrincipalId principal,
      Optional<UnitId> unit,
      LocalDate due)
      implements ReportEvent {}

  /** More was asked for; before triage that sends the report back to the one who filed it. */
  @Wire(name = "report.completion-requested", revision = 1)
  record CompletionRequested(UUID reportId, Instant requestedAt, Code side, TextCommitment text)
      implements ReportEvent {}

  /** Something was added; what was written before stands. */
  @Wire(name = "report.addendum-added", revision = 1)
  record AddendumAdded(UUID reportId, Instant addedAt, Code side, TextCommitment text)
      implements ReportEvent {}

  @Wire(name = "report.marked-duplicate", revision = 1)
  record MarkedDuplicate(UUID reportId, Instant markedAt, UUID of) implements ReportEvent {}

  /**
   * The report is of the same event as others.
   *
   * @param episode the smallest id among all reports of the event that are known to be
   * @param with those that it is linked with directly
   */
  @Wire(name = "report.episode-linked", revision = 1)
  record EpisodeLinked(UUID reportId, Instant linkedAt, UUID episode, List<UUID> with)
      implements ReportEvent {}

  @Wire(name = "report.rejected", revision = 1)
  record ReportRejected(UUID reportId, Instant rejectedAt, Code reason, TextCommitment text)
      implements ReportEvent {}

  /** A report was taken back: it leaves the statistics, not the log. */
  @Wire(name = "report.withdrawn", revision = 1)
  record ReportWithdrawn(UUID reportId, Instant withdrawnAt, TextCommitment reason)
      implements ReportEvent {}

  /**
   * The report was placed on a forum's table.
   *
   * @param level the forum's, on the ladder of its area
   */
  @Wire(name = "report.escalated", revision = 1)
  record ReportEscalated(
      UUID reportId, Instant escalatedAt, ForumId forum, Code level, Code side, TextCommitment text)
      implements ReportEvent {}

  @Wire(name = "report.closed", revision = 1)
  record ReportClosed(
      UUID reportId,
      Instant closedAt,
      Code resolution,
      Code resolvedLocally,
      TextCommitment feedback)
      implements ReportEvent {}

  @Wire(name = "report.reopened", revision = 1)
  record ReportReopened(UUID reportId, Instant reopenedAt, Code side, TextCommitment text)
      implements ReportEvent {}

  /**
   * Texts were destroyed; who reads them reads "[raderad]".
   *
   * @param ground RETENTION or WRONGLY_ENTERED
   * @param decision its reference
   * @param pointers into the view, RFC 6901
   * @param fields as the texts' commitments name them
   */
  @Wire(name = "report.text-erased", revision = 1)
  record TextErased(
      UUID reportId,
      Instant erasedAt,
      Code ground,
      String decision,
      List<String> pointers,
      List<String> fields)
      implements ReportEvent {}
}
