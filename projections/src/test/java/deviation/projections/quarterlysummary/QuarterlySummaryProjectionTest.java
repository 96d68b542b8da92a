package deviation.projections.quarterlysummary;

import static deviation.projections.Filings.GOTEBORG;
import static deviation.projections.Filings.REGION;
import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.register.PrincipalKind;
import deviation.api.report.ReportEvent;
import deviation.projections.Filings;
import deviation.projections.Log;
import deviation.projections.RandomLog;
import deviation.projections.Recorded;
import deviation.projections.Steps;
import deviation.projections.counting.Cell;
import deviation.projections.counting.CountedReport;
import deviation.projections.counting.Dimension;
import deviation.projections.counting.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuarterlySummaryProjectionTest {

  @Test
  void aReportCountsFromItsFilingOnOnceInEachFigure() {
    assertThat(figures(Log.of(USUAL)))
        .isEqualTo(
            Map.of(
                "TOTAL ", 1L,
                "FAILURE_CATEGORY INFO", 1L,
                "PROCESS_STEP UTSKRIVNING", 1L,
                "AGREEMENT in-och-utskrivning", 1L,
                "CONSEQUENCE DELAY", 1L,
                "CONCERN_CLASS OCCURRED", 1L,
                "DIRECTION 1480>14", 1L,
                "STATUS FILED", 1L));
  }

  @Test
  void aWithdrawnReportIsOfByStatusAlone() {
    assertThat(figures(Log.of(USUAL).withdraw(USUAL))).isEqualTo(Map.of("STATUS WITHDRAWN", 1L));
  }

  @Test
  void rejectedReportsAndDuplicatesAreOfByStatusAlone() {
    var other = USUAL.numbered(2);
    assertThat(figures(Log.of(USUAL).append(Steps.rejected(USUAL))))
        .isEqualTo(Map.of("STATUS REJECTED", 1L));
    assertThat(figures(Log.of(USUAL).append(Steps.duplicate(USUAL, other))))
        .isEqualTo(Map.of("STATUS DUPLICATE", 1L));
  }

  @Test
  void aReclassificationMovesTheCount() {
    var triaged = Log.of(USUAL).append(Steps.triaged(USUAL, "LKM"));
    assertThat(figures(triaged))
        .containsEntry("TOTAL ", 1L)
        .containsEntry("FAILURE_CATEGORY LKM", 1L)
        .doesNotContainKey("FAILURE_CATEGORY INFO")
        .containsEntry("STATUS TRIAGED", 1L);
    assertThat(figures(triaged.append(Steps.reclassified(USUAL, "SIP"))))
        .containsEntry("FAILURE_CATEGORY SIP", 1L)
        .doesNotContainKey("FAILURE_CATEGORY LKM");
  }

  @Test
  void aHandOverTurnsTheDirection() {
    assertThat(
            figures(
                Log.of(USUAL)
                    .append(Steps.forwarded(USUAL))
                    .append(Steps.handedOver(USUAL, Filings.GOTLAND))))
        .containsEntry("DIRECTION 1480>09", 1L)
        .doesNotContainKey("DIRECTION 1480>14")
        .containsEntry("STATUS WITH_COUNTERPART", 1L);
  }

  @Test
  void theStatusFollowsTheReport() {
    var log = Log.of(USUAL).append(Steps.triaged(USUAL, "INFO")).append(Steps.forwarded(USUAL));
    assertThat(figures(log.append(Steps.responded(USUAL)))).containsEntry("STATUS RESPONDED", 1L);
    assertThat(figures(log.append(Steps.closed(USUAL)))).containsEntry("STATUS CLOSED", 1L);
    assertThat(figures(log.append(Steps.reopened(USUAL))))
        .containsEntry("STATUS REOPENED", 1L)
        .containsEntry("TOTAL ", 1L);
  }

  @Test
  void aGoodExampleIsOfByConcernClassAlone() {
    assertThat(figures(Log.of(USUAL.as("GOOD_EXAMPLE"))))
        .isEqualTo(Map.of("CONCERN_CLASS GOOD_EXAMPLE", 1L));
  }

  @Test
  void aWithdrawnGoodExampleIsOfNone() {
    var example = USUAL.as("GOOD_EXAMPLE");
    assertThat(figures(Log.of(example).withdraw(example))).isEmpty();
  }

  @Test
  void twoCounterpartsAreOneReportAndTwoDirections() {
    var molndal = Filings.party("1481", PrincipalKind.MUNICIPALITY, "1481-a");
    assertThat(figures(Log.of(USUAL.about(REGION, molndal))))
        .containsEntry("TOTAL ", 1L)
        .containsEntry("DIRECTION 1480>14", 1L)
        .containsEntry("DIRECTION 1480>1481", 1L);
  }

  @Test
  void twoUnitsOfOneCounterpartAreOneDirection() {
    var other = Filings.party("14", PrincipalKind.REGION, "14-vc");
    assertThat(figures(Log.of(USUAL.about(REGION, other)))).containsEntry("DIRECTION 1480>14", 1L);
  }

  @Test
  void withoutAnAgreementTheStatusCounts() {
    assertThat(figures(Log.of(USUAL.naming(Filings.unnamed("NONE_EXISTS")))))
        .containsEntry("AGREEMENT NONE_EXISTS", 1L);
  }

  @Test
  void aUnitMayReportItsOwnPrincipal() {
    assertThat(figures(Log.of(USUAL.about(GOTEBORG)))).containsEntry("DIRECTION 1480>1480", 1L);
  }

  @Test
  void howTheLogIsCutIntoBatchesMakesNoDifference() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var events = RandomLog.events(random, 100);
      assertThat(cells(List.of(events)))
          .as("seed %d", seed)
          .isEqualTo(recount(events))
          .isEqualTo(cells(events.stream().map(List::of).toList()))
          .isEqualTo(cells(RandomLog.batches(random, events)));
    }
  }

  /** Each report as it stands at last, counted one by one. */
  private static Map<Cell, Long> recount(List<Recorded> events) {
    var reports = new HashMap<UUID, CountedReport>();
    for (var recorded : events) {
      reports.merge(
          recorded.aggregateId(),
          CountedReport.after(
              reports.get(recorded.aggregateId()), (ReportEvent) recorded.event(), 0),
          (_, after) -> after);
    }
    var counts = new HashMap<Cell, Long>();
    for (var report : reports.values()) {
      QuarterlySummaryProjection.cells(report)
          .forEach(cell -> counts.put(cell, counts.getOrDefault(cell, 0L) + 1));
    }
    return counts;
  }

  private static Map<Cell, Long> cells(List<List<Recorded>> batches) {
    return Folded.cells(batches, QuarterlySummaryProjection::fold);
  }

  private static Map<String, Long> figures(Log log) {
    var figures = new HashMap<String, Long>();
    cells(List.of(log.events()))
        .forEach((cell, count) -> figures.put(name(cell.dimension(), cell.code()), count));
    return figures;
  }

  private static String name(Dimension dimension, String code) {
    return dimension + " " + code;
  }
}
