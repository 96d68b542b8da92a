package deviation.api.report;

import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import deviation.api.common.DeviationQuery;
import deviation.api.common.Part;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import java.util.Optional;
import java.util.UUID;

/** What can be asked about reports. */
public sealed interface ReportQuery<A> extends DeviationQuery<A> {

  /** One report with its texts; empty when there is none. */
  record ReportById(UUID reportId) implements ReportQuery<ReportAnswer> {

    @Override
    public Class<ReportAnswer> answer() {
      return ReportAnswer.class;
    }
  }

  /** The same report without its texts. */
  record ReportWithoutTexts(UUID reportId) implements ReportQuery<ReportAnswer> {

    @Override
    public Class<ReportAnswer> answer() {
      return ReportAnswer.class;
    }
  }

  /**
   * Reports without texts, the latest filed first.
   *
   * @param part ranked by the instant of filing
   */
  record ListReports(ReportFilter filter, Part part) implements ReportQuery<ReportList> {

    @Override
    public Class<ReportList> answer() {
      return ReportList.class;
    }
  }

  /** Would this body be refused, and why? Nothing is stored. */
  record CheckReport(ReportBody body) implements ReportQuery<ReportCheck> {

    @Override
    public Class<ReportCheck> answer() {
      return ReportCheck.class;
    }

    @Override
    public Optional<Parties> parties() {
      return Optional.of(body.parties());
    }
  }

  /** What a list is narrowed to; empty: everything. */
  record ReportFilter(
      Optional<Quarter> quarter,
      Optional<PrincipalId> principal,
      Optional<PrincipalId> counterpart,
      Optional<AgreementId> agreement,
      Optional<Code> failureCategory,
      Optional<Code> processStep,
      Optional<ReportStatus> status) {}
}
