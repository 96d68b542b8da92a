package deviation.projections.reportlist;

import deviation.api.access.Detail;
import deviation.api.access.Reach;
import deviation.api.report.ReportAnswer;
import deviation.api.report.ReportFold;
import deviation.api.report.ReportItem;
import deviation.api.report.ReportList;
import deviation.api.report.ReportQuery.ListReports;
import deviation.api.report.ReportQuery.ReportById;
import deviation.api.report.ReportQuery.ReportWithoutTexts;
import deviation.api.report.ReportStatusView;
import deviation.api.report.ReportView;
import deviation.api.text.Texts;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.annotation.MetaDataValue;
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
  ReportAnswer answer(ReportById query, @MetaDataValue(Reach.META) Reach reach) {
    return new ReportAnswer(
        table
            .find(query.reportId())
            .flatMap(
                report ->
                    shown(
                        report, reach, view -> ReportFold.withTexts(view, texts.read(view.id())))));
  }

  @QueryHandler
  ReportAnswer answer(ReportWithoutTexts query, @MetaDataValue(Reach.META) Reach reach) {
    return new ReportAnswer(
        table
            .find(query.reportId())
            .flatMap(report -> shown(report, reach, UnaryOperator.identity())));
  }

  @QueryHandler
  ReportList answer(ListReports query, @MetaDataValue(Reach.META) Reach reach) {
    return new ReportList(
        table.list(query.filter(), reach, query.part()).stream()
            .flatMap(report -> shown(report, reach, UnaryOperator.identity()).stream())
            .toList(),
        table.count(query.filter(), reach));
  }

  /** As much of it as may be seen; its texts are read when all of it may. */
  private static Optional<ReportItem> shown(
      Listed report, Reach reach, UnaryOperator<ReportView> whole) {
    return report.detail(reach).flatMap(detail -> shown(report.view(), detail, whole));
  }

  private static Optional<ReportItem> shown(
      ReportView view, Detail detail, UnaryOperator<ReportView> whole) {
    return switch (detail) {
      case RELEASED -> Optional.empty();
      case STATUS -> Optional.of(ReportStatusView.of(view));
      case NO_TEXT -> Optional.of(view);
      case FULL -> Optional.of(whole.apply(view));
    };
  }
}
