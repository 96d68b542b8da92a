package deviation.api.report;

import deviation.api.common.AgreementId;
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
import java.util.stream.Collectors;

/** What has happened to a report. No free text and nobody's identity stands in it. */
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
      var others =
          counterparts.stream().map(FiledCounterpart::principal).collect(Collectors.toSet());
      return Optional.of(
          new Parties(
              Optional.empty(),
              Optional.of(reportingUnit),
              Optional.of(reportingPrincipal),
              others,
              Optional.of(collaborationArea)));
    }
  }

  /** A report was taken back: it leaves the statistics, not the log. */
  @Wire(name = "report.withdrawn", revision = 1)
  record ReportWithdrawn(UUID reportId, Instant withdrawnAt, TextCommitment reason)
      implements ReportEvent {}

  /** A counterpart as the register knew its principal. */
  record FiledCounterpart(PrincipalId principal, PrincipalKind kind, Optional<UnitId> unit) {}

  /**
   * The agreement's version of the event's day, or a status (UNKNOWN or NONE_EXISTS) in its place.
   *
   * @param superseded true when no version of it held on that day: the nearest earlier one is named
   */
  record FiledAgreement(
      Optional<AgreementId> id,
      Optional<Integer> version,
      Optional<String> clause,
      boolean superseded,
      Optional<Code> status) {

    /** The key by which it is counted: its id, or its status. */
    public String countedAs() {
      return id.map(AgreementId::value).or(() -> status.map(Code::value)).orElseThrow();
    }
  }
}
