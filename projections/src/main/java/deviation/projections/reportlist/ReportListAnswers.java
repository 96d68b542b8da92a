package deviation.projections.reportlist;

import deviation.api.report.ReportAnswer;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportList;
import deviation.api.report.ReportQuery.ListReports;
import deviation.api.report.ReportQuery.ReportById;
import deviation.api.text.Texts;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ReportListAnswers {

  private final ReportListTable table;
  private final Texts texts;

  ReportListAnswers(ReportListTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  @QueryHandler
  ReportAnswer answer(ReportById query) {
    var found = table.find(query.reportId());
    return new ReportAnswer(
        found.map(report -> ReportFold.withTexts(report, texts.read(report.id()))));
  }

  @QueryHandler
  ReportList answer(ListReports query) {
    return new ReportList(table.list(query.filter(), query.part()), table.count(query.filter()));
  }
}
