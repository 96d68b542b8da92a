package deviation.api.report;

import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.http.AskedKey;
import deviation.api.http.AskedQuarter;
import deviation.api.http.Paging;
import deviation.api.http.Problem;
import deviation.api.report.ReportQuery.ListReports;
import deviation.api.report.ReportQuery.ReportFilter;
import java.util.Arrays;
import java.util.Optional;

/** The query parameters of the list of reports, as written; all may be left out. */
record ReportListing(
    String quarter,
    String principal,
    String counterpart,
    String agreement,
    String failureCategory,
    String processStep,
    String status,
    String page,
    String limit,
    String after) {

  Paging paging() {
    return Paging.read(page, limit, after);
  }

  /** Throws a {@link Problem} of type INVALID_REQUEST for what is no quarter or no status. */
  ListReports query(Paging paging) {
    var filter =
        new ReportFilter(
            AskedQuarter.read("quarter", quarter),
            AskedKey.read("principal", principal).map(PrincipalId::new),
            AskedKey.read("counterpart", counterpart).map(PrincipalId::new),
            AskedKey.read("agreement", agreement).map(AgreementId::new),
            AskedKey.read("failureCategory", failureCategory).map(Code::new),
            AskedKey.read("processStep", processStep).map(Code::new),
            Optional.ofNullable(status).map(ReportListing::status));
    return new ListReports(filter, paging.part());
  }

  private static ReportStatus status(String written) {
    return Arrays.stream(ReportStatus.values())
        .filter(known -> known.name().equals(written))
        .findFirst()
        .orElseThrow(() -> Problem.badParameter("status", "unknown-code", "status"));
  }
}
