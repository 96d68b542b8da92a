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
import deviation.api.report.ReportEvent.FiledAgreement;
import deviation.api.report.ReportEvent.FiledCounterpart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A report as it stands: the JSON of {@code GET /reports/{id}}. In a list its texts are left out.
 *
 * @param sequence of its last event, from 0; also its ETag
 * @param position of that event in the log, from 1
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
    Optional<Text> description,
    Optional<Text> immediateAction,
    Optional<Text> suggestion,
    Optional<Code> resolvedLocally,
    Code statutoryFlag,
    Optional<Code> noticedBy,
    int codeSetVersion,
    Map<String, String> links)
    implements ReportItem, Positioned<ReportView> {

  /** Whose affair it is; whose key made it is in no view. */
  public Parties parties() {
    var others = counterparts.stream().map(FiledCounterpart::principal).collect(Collectors.toSet());
    return new Parties(
        Optional.empty(),
        Optional.of(reportingUnit),
        Optional.of(reportingPrincipal),
        others,
        Optional.of(collaborationArea));
  }

  @Override
  public ReportView at(long position) {
    return ReportFold.at(this, position);
  }
}
