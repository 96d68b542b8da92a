package deviation.domain.report;

import deviation.api.report.ReportCheck;
import deviation.api.report.ReportQuery.CheckReport;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers whether a body would be refused, by the same rules as the decision. */
@Component
class ReportChecks {

  private final ReportContext context;

  ReportChecks(ReportContext context) {
    this.context = context;
  }

  @QueryHandler
  ReportCheck check(CheckReport query) {
    return new ReportCheck(FilingRules.refusals(query.body(), context.registers(), context.now()));
  }
}
