package deviation.ops.files;

import deviation.api.common.Code;
import deviation.api.common.Text;
import deviation.api.report.ReportItem;
import deviation.api.report.ReportProgress.ViewedCounterpart;
import deviation.api.report.ReportStatusView;
import deviation.api.report.ReportView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row for each report: what the JSON has, in its order. */
final class ReportColumns {

  private ReportColumns() {}

  /** Of a report whose status alone may be seen, the other cells are empty. */
  static Columns<ReportItem> of(Names names) {
    return new Columns<ReportItem>(names)
        .word("reportNumber", ReportItem::reportNumber)
        .word("id", ReportItem::id)
        .keyed("status", report -> List.of(report.status()), names::status)
        .word("quarter", ReportItem::quarter)
        .word("filedAt", ReportItem::filedAt)
        .and(content(names), ReportColumns::whole)
        .count("sequence", ReportItem::sequence)
        .count("position", ReportItem::position);
  }

  private static Optional<ReportView> whole(ReportItem report) {
    return switch (report) {
      case ReportView view -> Optional.of(view);
      case ReportStatusView _ -> Optional.empty();
    };
  }

  private static Columns<ReportView> content(Names names) {
    var columns = new Columns<ReportView>(names).day("occurredOn", ReportView::occurredOn);
    code(names, columns, "occurredPrecision", ReportView::occurredPrecision);
    columns
        .day("discoveredOn", report -> report.discoveredOn().orElse(null))
        .keyed("area", report -> List.of(report.collaborationArea()), names::area)
        .keyed(
            "reportingPrincipal", report -> List.of(report.reportingPrincipal()), names::principal)
        .keyed("reportingUnit", report -> List.of(report.reportingUnit()), names::unit)
        .keyed(
            "counterpartPrincipals",
            report -> report.counterparts().stream().map(ViewedCounterpart::principal).toList(),
            names::principal)
        .keyed(
            "counterpartUnits",
            report ->
                report.counterparts().stream().flatMap(other -> other.unit().stream()).toList(),
            names::unit);
    code(names, columns, "originParty", ReportView::originParty);
    columns
        .keyed("agreement", report -> List.of(report.agreement().countedAs()), names::agreement)
        .word("clause", report -> report.agreement().clause().orElse(null))
        .keyed("owningForum", report -> list(report.owningForum()), names::forum);
    code(names, columns, "concernClass", ReportView::concernClass);
    code(names, columns, "processStep", ReportView::processStep);
    code(names, columns, "failureCategory", ReportView::failureCategory);
    codes(
        names, columns, "secondaryCategories", "failureCategory", ReportView::secondaryCategories);
    codes(names, columns, "targetGroup", "targetGroup", report -> list(report.targetGroup()));
    code(names, columns, "consequence", ReportView::consequence);
    columns.count("recurrenceLikelihood", report -> report.recurrenceLikelihood().orElse(null));
    codes(
        names,
        columns,
        "contributingFactors",
        "contributingFactors",
        ReportView::contributingFactors);
    codes(
        names,
        columns,
        "resolvedLocally",
        "resolvedLocally",
        report -> list(report.resolvedLocally()));
    code(names, columns, "statutoryFlag", ReportView::statutoryFlag);
    codes(names, columns, "noticedBy", "noticedBy", report -> list(report.noticedBy()));
    return columns.count("codeSetVersion", ReportView::codeSetVersion);
  }

  /** With what a list of reports leaves out. */
  static Columns<ReportItem> withTexts(Names names) {
    var texts =
        new Columns<ReportView>(names)
            .word("description", report -> text(report.description()))
            .word("immediateAction", report -> text(report.immediateAction()))
            .word("suggestion", report -> text(report.suggestion()));
    return of(names).and(texts, ReportColumns::whole);
  }

  private static void code(
      Names names, Columns<ReportView> columns, String name, Function<ReportView, Code> code) {
    codes(names, columns, name, name, report -> List.of(code.apply(report)));
  }

  private static void codes(
      Names names,
      Columns<ReportView> columns,
      String name,
      String codeSet,
      Function<ReportView, List<Code>> codes) {
    columns.keyed(name, codes, names.codes(codeSet));
  }

  private static <V> List<V> list(Optional<V> value) {
    return value.stream().toList();
  }

  private static String text(Optional<Text> text) {
    return text.map(Text::value).orElse(null);
  }
}
