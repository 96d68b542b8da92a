package deviation.projections.principalstatistics;

import static deviation.projections.Filings.GOTLAND;
import static deviation.projections.Filings.REGION;
import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.register.PrincipalKind;
import deviation.projections.Filings;
import deviation.projections.Log;
import deviation.projections.RandomLog;
import deviation.projections.Recorded;
import deviation.projections.counting.Cell;
import deviation.projections.counting.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalStatisticsProjectionTest {

  @Test
  void oneFilesAndTheOtherReceives() {
    var log = Log.of(USUAL);
    assertThat(figures("1480", log))
        .isEqualTo(
            Map.of(
                "FILED ", 1L,
                "FAILURE_CATEGORY INFO", 1L,
                "PROCESS_STEP UTSKRIVNING", 1L,
                "CONSEQUENCE DELAY", 1L,
                "DIRECTION 1480>14", 1L));
    assertThat(figures("14", log))
        .isEqualTo(
            Map.of(
                "RECEIVED ", 1L,
                "FAILURE_CATEGORY INFO", 1L,
                "PROCESS_STEP UTSKRIVNING", 1L,
                "CONSEQUENCE DELAY", 1L,
                "DIRECTION 1480>14", 1L));
  }

  @Test
  void twoCounterpartsReceiveOneReportThatWasFiledOnce() {
    var molndal = Filings.party("1481", PrincipalKind.MUNICIPALITY, "1481-a");
    var log = Log.of(USUAL.about(REGION, molndal));
    assertThat(figures("1480", log))
        .containsEntry("FILED ", 1L)
        .containsEntry("FAILURE_CATEGORY INFO", 1L)
        .containsEntry("DIRECTION 1480>14", 1L)
        .containsEntry("DIRECTION 1480>1481", 1L);
    assertThat(figures("1481", log))
        .containsEntry("RECEIVED ", 1L)
        .doesNotContainKey("DIRECTION 1480>14");
  }

  @Test
  void twoUnitsOfOneCounterpartReceiveOneReport() {
    var other = Filings.party("14", PrincipalKind.REGION, "14-vc");
    assertThat(figures("14", Log.of(USUAL.about(REGION, other)))).containsEntry("RECEIVED ", 1L);
  }

  @Test
  void aReportBetweenOwnUnitsIsFiledAndReceivedAndOfEachCodeOnce() {
    var own = Filings.party("09", PrincipalKind.MUNICIPALITY_AND_REGION, "09-b");
    assertThat(figures("09", Log.of(USUAL.by(GOTLAND).about(own))))
        .containsEntry("FILED ", 1L)
        .containsEntry("RECEIVED ", 1L)
        .containsEntry("FAILURE_CATEGORY INFO", 1L)
        .containsEntry("DIRECTION 09>09", 1L);
  }

  @Test
  void withdrawnReportsAndGoodExamplesLeaveNothing() {
    var log = Log.of(USUAL, USUAL.numbered(2).as("GOOD_EXAMPLE")).withdraw(USUAL);
    assertThat(cells(List.of(log.events()))).isEmpty();
  }

  @Test
  void howTheLogIsCutIntoBatchesMakesNoDifference() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var events = RandomLog.events(random, 100);
      assertThat(cells(List.of(events)))
          .as("seed %d", seed)
          .isEqualTo(cells(events.stream().map(List::of).toList()))
          .isEqualTo(cells(RandomLog.batches(random, events)));
    }
  }

  private static Map<Cell, Long> cells(List<List<Recorded>> batches) {
    return Folded.cells(batches, PrincipalStatisticsProjection::fold);
  }

  private static Map<String, Long> figures(String principal, Log log) {
    var figures = new HashMap<String, Long>();
    cells(List.of(log.events()))
        .forEach(
            (cell, count) -> {
              if (cell.principal().equals(principal)) {
                figures.put(cell.dimension() + " " + cell.code(), count);
              }
            });
    return figures;
  }
}
