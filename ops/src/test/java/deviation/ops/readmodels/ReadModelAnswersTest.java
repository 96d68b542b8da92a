package deviation.ops.readmodels;

import static deviation.projections.Filings.GOTEBORG;
import static deviation.projections.Filings.REGION;
import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementId;
import deviation.api.common.Code;
import deviation.api.common.Part;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.quarterlysummary.QuarterlySummaryView.Units;
import deviation.api.report.ReportItem;
import deviation.api.report.ReportQuery.ListReports;
import deviation.api.report.ReportQuery.ReportById;
import deviation.api.report.ReportQuery.ReportFilter;
import deviation.api.report.ReportStatus;
import deviation.api.report.ReportView;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import deviation.ops.embedded.TestPostgres;
import deviation.projections.Filings;
import deviation.projections.Log;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadModelAnswersTest {

  private static final Quarter FIRST = new Quarter(2026, 1);
  private static final Quarter SECOND = new Quarter(2026, 2);
  private static final Filings ONE = USUAL.numbered(1);
  private static final Filings TWO = USUAL.numbered(2);
  private static final Filings THREE = USUAL.numbered(3).of(SECOND).in("centrum");
  private static final Filings FOUR = USUAL.numbered(4).of(SECOND);
  private static final Filings BACK = USUAL.numbered(5).by(REGION).about(GOTEBORG);

  private static ReadModelsContext context;

  @BeforeAll
  static void fold() throws Exception {
    var source = Schema.owner(TestPostgres.fresh());
    context = new ReadModelsContext(source, SomeRegisters.registers(), new SomeTexts());
    var events = Log.of(ONE, TWO, THREE, FOUR, BACK).withdraw(BACK).events();
    for (var model : context.models()) {
      Schema.make(source, model, "").publish().fold(List.of(events));
    }
  }

  @Test
  void aSummaryIsOfTheAreaAndThoseBelow() {
    var summary = context.ask(new LiveSummary(SomeRegisters.PARENT, SECOND));
    assertThat(summary.total()).isEqualTo(2);
    assertThat(summary.episodes()).isEqualTo(2);
    assertThat(summary.version()).isNull();
    assertThat(summary.byDirection()).isEqualTo(Map.of("1480>14", 2L));
    assertThat(summary.units()).isEqualTo(new Units(2, 0, 0, 2));
    assertThat(context.ask(new LiveSummary(SomeRegisters.HISINGEN, SECOND)).total()).isEqualTo(1);
  }

  @Test
  void aWithdrawnReportIsOfByStatusAlone() {
    var summary = context.ask(new LiveSummary(SomeRegisters.HISINGEN, FIRST));
    assertThat(summary.total()).isEqualTo(2);
    assertThat(summary.byStatus()).isEqualTo(Map.of("FILED", 2L, "WITHDRAWN", 1L));
    assertThat(summary.byAgreement()).isEqualTo(Map.of("in-och-utskrivning", 2L));
  }

  @Test
  void aQuarterWithoutReportsIsAllZeros() {
    var summary = context.ask(new LiveSummary(SomeRegisters.HISINGEN, new Quarter(2020, 1)));
    assertThat(summary.total()).isZero();
    assertThat(summary.byStatus()).isEmpty();
  }

  @Test
  void aPrincipalHasEveryQuarterThatWasAskedFor() {
    var statistics =
        context.ask(new StatisticsOf(new PrincipalId("14"), new Quarter(2025, 4), SECOND));
    assertThat(statistics.quarters()).hasSize(3);
    assertThat(statistics.quarters().get(0).received()).isZero();
    assertThat(statistics.quarters().get(1).received()).isEqualTo(2);
    assertThat(statistics.quarters().get(1).filed()).isZero();
    assertThat(statistics.quarters().get(2).byDirection()).isEqualTo(Map.of("1480>14", 2L));
  }

  @Test
  void whatRecursIsFoundInTheAreaAndInThoseAbove() {
    for (var area : List.of(SomeRegisters.HISINGEN, SomeRegisters.PARENT)) {
      var found = context.ask(new ListSystemFaults(Optional.of(area), Part.of(20, 0)));
      assertThat(found.total()).isEqualTo(1);
      var fault = found.items().getFirst();
      assertThat(fault.area()).isEqualTo(SomeRegisters.HISINGEN);
      assertThat(fault.direction()).isEqualTo("MUNICIPALITY>REGION");
      assertThat(fault.clause()).isEqualTo("5.2");
      assertThat(fault.reports()).isEqualTo(3);
      assertThat(fault.quarters()).containsExactly(FIRST, SECOND);
      assertThat(fault.units()).containsExactly(new UnitId("1480-a"));
      assertThat(fault.detectedAt()).isEqualTo(Log.at(4));
      assertThat(fault.ruleVersion()).isEqualTo(1);
    }
    assertThat(context.ask(new ListSystemFaults(Optional.empty(), Part.of(20, 0))).total())
        .isEqualTo(1);
    assertThat(
            context
                .ask(new ListSystemFaults(Optional.of(SomeRegisters.CENTRUM), Part.of(20, 0)))
                .items())
        .isEmpty();
  }

  @Test
  void aReportHasItsTextsAndAListHasNone() {
    var one = (ReportView) context.ask(new ReportById(BACK.id())).report().orElseThrow();
    assertThat(one.description()).contains(SomeTexts.DESCRIPTION);
    assertThat(one.status()).isEqualTo(ReportStatus.WITHDRAWN);
    assertThat(one.sequence()).isEqualTo(1);
    assertThat(one.quarter()).isEqualTo(FIRST);
    assertThat(one.agreement()).isEqualTo(BACK.agreement());
    assertThat(list(Filter.NONE)).allSatisfy(it -> assertThat(it.description()).isEmpty());
    assertThat(context.ask(new ReportById(new UUID(0, 0))).report()).isEmpty();
  }

  @Test
  void theLatestFiledComesFirst() {
    assertThat(list(Filter.NONE))
        .extracting(ReportView::id)
        .containsExactly(BACK.id(), FOUR.id(), THREE.id(), TWO.id(), ONE.id());
  }

  @Test
  void aPageIsAPartAndTheTotalTheWhole() {
    var page = context.ask(new ListReports(Filter.NONE, Part.of(2, 2)));
    assertThat(page.items()).extracting(ReportItem::id).containsExactly(THREE.id(), TWO.id());
    assertThat(page.total()).isEqualTo(5);
  }

  @Test
  void everyFilterNarrows() {
    assertThat(list(Filter.of("quarter", SECOND))).hasSize(2);
    assertThat(list(Filter.of("principal", new PrincipalId("14")))).hasSize(1);
    assertThat(list(Filter.of("counterpart", new PrincipalId("14")))).hasSize(4);
    assertThat(list(Filter.of("agreement", new AgreementId("in-och-utskrivning")))).hasSize(5);
    assertThat(list(Filter.of("agreement", new AgreementId("another")))).isEmpty();
    assertThat(list(Filter.of("failureCategory", new Code("INFO")))).hasSize(5);
    assertThat(list(Filter.of("processStep", new Code("AKUT")))).isEmpty();
    assertThat(list(Filter.of("status", ReportStatus.WITHDRAWN))).hasSize(1);
  }

  @Test
  void filtersNarrowTogether() {
    var filter =
        new ReportFilter(
            Optional.of(FIRST),
            Optional.of(new PrincipalId("1480")),
            Optional.of(new PrincipalId("14")),
            Optional.of(new AgreementId("in-och-utskrivning")),
            Optional.of(new Code("INFO")),
            Optional.of(new Code("UTSKRIVNING")),
            Optional.of(ReportStatus.FILED));
    assertThat(list(filter)).extracting(ReportView::id).containsExactly(TWO.id(), ONE.id());
  }

  private static List<ReportView> list(ReportFilter filter) {
    var found = context.ask(new ListReports(filter, Part.of(100, 0)));
    assertThat(found.total()).isEqualTo(found.items().size());
    return found.items().stream().map(ReportView.class::cast).toList();
  }
}
