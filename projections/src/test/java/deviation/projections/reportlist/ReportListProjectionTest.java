package deviation.projections.reportlist;

import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.report.ReportStatus;
import deviation.api.report.ReportView;
import deviation.projections.Filings;
import deviation.projections.Log;
import deviation.projections.RandomLog;
import deviation.projections.Recorded;
import deviation.projections.Steps;
import deviation.projections.reports.ReportChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportListProjectionTest {

  @Test
  void aReportStandsOnceAsItsLastEventLeftIt() {
    var views = ReportListProjection.fold(Map.of(), Log.of(USUAL).withdraw(USUAL).events());
    assertThat(views)
        .singleElement()
        .satisfies(
            report -> {
              var view = report.view();
              assertThat(view.status()).isEqualTo(ReportStatus.WITHDRAWN);
              assertThat(view.sequence()).isEqualTo(1);
              assertThat(view.position()).isEqualTo(2);
              assertThat(view.description()).isEmpty();
            });
  }

  @Test
  void itsWayIsSeenInTheView() {
    var log =
        Log.of(USUAL)
            .append(Steps.triaged(USUAL, "LKM"))
            .append(Steps.forwarded(USUAL))
            .append(Steps.handedOver(USUAL, Filings.GOTLAND));
    var asked = only(log);
    assertThat(asked.failureCategory().value()).isEqualTo("LKM");
    assertThat(asked.due().orElseThrow().from().principal().value()).isEqualTo("09");
    assertThat(asked.due().orElseThrow().when()).isEqualTo("2026-06-30");
    var counterpart = asked.counterparts().getFirst();
    assertThat(counterpart.handedOverFrom().orElseThrow().principal().value()).isEqualTo("14");
    assertThat(asked.parties().receivers()).hasSize(2);
    assertThat(asked.notes())
        .extracting(note -> note.step())
        .containsExactly("triage", "hand-over");
    var closed = only(log.append(Steps.closed(USUAL)));
    assertThat(closed.due()).isEmpty();
    assertThat(closed.closure().orElseThrow().resolution().value()).isEqualTo("SOLVED");
  }

  private static ReportView only(Log log) {
    return ReportListProjection.fold(Map.of(), log.events()).getFirst().view();
  }

  @Test
  void theOneWhoFiledItIsRememberedBesideTheView() {
    var events = Log.of(USUAL).withdraw(USUAL).events();
    var first = events.getFirst();
    var filed =
        ReportListProjection.fold(
            Map.of(),
            List.of(
                new Recorded(
                    first.position(),
                    first.recordedAt(),
                    first.aggregateId(),
                    first.sequence(),
                    first.event(),
                    Optional.of("key"))));
    var known = Map.of(first.aggregateId(), filed.getFirst());
    assertThat(ReportListProjection.fold(known, List.of(events.get(1))))
        .extracting(Listed::reporter)
        .containsExactly("key");
  }

  @Test
  void howTheLogIsCutIntoBatchesMakesNoDifference() {
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var events = RandomLog.events(random, 100);
      assertThat(rows(List.of(events)))
          .as("seed %d", seed)
          .isEqualTo(rows(events.stream().map(List::of).toList()))
          .isEqualTo(rows(RandomLog.batches(random, events)));
    }
  }

  private static Map<UUID, Listed> rows(List<List<Recorded>> batches) {
    var rows = new HashMap<UUID, Listed>();
    for (var batch : batches) {
      var known = new HashMap<>(rows);
      known.keySet().retainAll(ReportChanges.begunEarlier(batch));
      ReportListProjection.fold(known, batch)
          .forEach(report -> rows.put(report.view().id(), report));
    }
    return rows;
  }
}
