package deviation.api.report;

import deviation.api.common.AgreementRef;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.Required;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the one who reports says: the body of {@code POST /reports} (api.md, section 2). What is not
 * {@code Optional} and not a list must be there.
 *
 * @param occurredOn the day of the event, in Europe/Stockholm; its month's or quarter's first day
 *     by precision
 * @param occurredPrecision DAY when left out
 * @param counterparts 1 to 10
 * @param secondaryCategories 0 to 2, none of them the primary one
 * @param recurrenceLikelihood 1 to 4
 * @param description 1 to 2,000 code units after NFC, as the other texts
 * @param localCaseRef the own system's case, at most 100 code units; kept as a keyed hash alone
 */
public record ReportBody(
    LocalDate occurredOn,
    Optional<Code> occurredPrecision,
    Optional<LocalDate> discoveredOn,
    AreaId collaborationArea,
    PrincipalId reportingPrincipal,
    UnitId reportingUnit,
    @Required List<Counterpart> counterparts,
    Code originParty,
    AgreementRef agreement,
    Code concernClass,
    Code processStep,
    Code failureCategory,
    List<Code> secondaryCategories,
    Optional<Code> targetGroup,
    Code consequence,
    Optional<Integer> recurrenceLikelihood,
    List<Code> contributingFactors,
    Text description,
    Optional<Text> immediateAction,
    Optional<Text> suggestion,
    Optional<Code> resolvedLocally,
    Code statutoryFlag,
    Optional<Code> noticedBy,
    Optional<Text> localCaseRef) {

  /** Whose affair the report is, whatever else is right or wrong in it. */
  Parties parties() {
    var others = counterparts.stream().map(Counterpart::principal).toList();
    return Parties.of(reportingUnit, reportingPrincipal, others, collaborationArea);
  }

  /** The other party; without a unit when the one who reports doesn't know it. */
  public record Counterpart(PrincipalId principal, Optional<UnitId> unit) {}
}
