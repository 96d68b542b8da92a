package deviation.projections.recurringfaults;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.projections.counting.CountedReport;
import deviation.projections.counting.CountedReport.Party;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What must be the same for reports to be of one thing.
 *
 * @param clause empty unless the rule goes by clause
 * @param direction roles: {@code MUNICIPALITY>REGION}
 */
record FaultKey(
    AreaId area,
    String agreement,
    String clause,
    Code failureCategory,
    Code processStep,
    String direction) {

  static FaultKey of(CountedReport report, Party counterpart, boolean byClause) {
    return new FaultKey(
        report.area(),
        report.agreement(),
        byClause ? report.clause() : "",
        report.failureCategory(),
        report.processStep(),
        report.reporting().kind() + ">" + counterpart.kind());
  }

  /** The same at every rebuild. */
  UUID id() {
    var written =
        String.join(
            "\t",
            area.value(),
            agreement,
            clause,
            failureCategory.value(),
            processStep.value(),
            direction);
    return UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8));
  }
}
