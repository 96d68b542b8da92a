package deviation.projections.recurringfaults;

import static deviation.projections.Filings.GOTEBORG;
import static deviation.projections.Filings.GOTLAND;
import static deviation.projections.Filings.REGION;
import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.api.register.PrincipalKind;
import deviation.api.systemfault.FaultRule;
import deviation.projections.Filings;
import deviation.projections.Log;
import deviation.projections.RandomLog;
import deviation.projections.Recorded;
import deviation.projections.Steps;
import deviation.projections.counting.Folded;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecurringFaultsProjectionTest {

  private static final Quarter NEXT = new Quarter(2026, 2);
  private static final Filings ONE = USUAL.numbered(1);
  private static final Filings TWO = USUAL.numbered(2);
  private static final Filings THREE = USUAL.numbered(3).of(NEXT);

  @Test
  void itRecursFromTheEventThatFulfilsTheRule() {
    assertThat(detected(Log.of(ONE, TWO))).isEmpty();
    assertThat(detected(Log.of(ONE, TWO, THREE)))
        .containsExactly(Map.entry("MUNICIPALITY>REGION", Log.at(3)));
  }

  @Test
  void theTimeStaysWhileItRecurs() {
    assertThat(detected(Log.of(ONE, TWO, THREE, THREE.numbered(4)).withdraw(THREE)))
        .containsValue(Log.at(3));
  }

  @Test
  void whatFallsAndComesAgainHasANewTime() {
    var fallen = Log.of(ONE, TWO, THREE).withdraw(TWO);
    assertThat(detected(fallen)).isEmpty();
    assertThat(detected(fallen.file(THREE.numbered(4)))).containsValue(Log.at(5));
  }

  @Test
  void reportsOfOneEventAreOneEpisode() {
    var other = TWO.by(Filings.party("1480", PrincipalKind.MUNICIPALITY, "1480-b"));
    var linked =
        Log.of(ONE, other, THREE)
            .append(Steps.linked(ONE, ONE.id(), other))
            .append(Steps.linked(other, ONE.id(), ONE));
    assertThat(detected(linked)).isEmpty();
    assertThat(detected(linked.file(THREE.numbered(4)))).containsValue(Log.at(6));
  }

  @Test
  void anEventIsOfTheQuarterOfItsFirstReport() {
    var early = USUAL.numbered(4).of(new Quarter(2024, 1));
    var log =
        Log.of(ONE, TWO, THREE, early)
            .append(Steps.triaged(early, "LKM"))
            .append(Steps.linked(ONE, ONE.id(), early))
            .append(Steps.linked(early, ONE.id(), ONE));
    assertThat(detected(log)).containsValue(Log.at(3));
    assertThat(detected(log.append(Steps.reclassified(early, "INFO")))).isEmpty();
  }

  @Test
  void goodExamplesAreNoFault() {
    assertThat(detected(Log.of(ONE, TWO, THREE.as("GOOD_EXAMPLE")))).isEmpty();
  }

  @Test
  void anotherAgreementIsAnotherThing() {
    assertThat(detected(Log.of(ONE, TWO, THREE.naming(Filings.unnamed("UNKNOWN"))))).isEmpty();
  }

  @Test
  void theClauseIsNotPartOfItUnlessTheRuleSaysSo() {
    var log = Log.of(ONE, TWO, THREE.naming(Filings.named("in-och-utskrivning", "6.1")));
    assertThat(detected(log)).hasSize(1);
    assertThat(detected(log, new FaultRule(2, 3, 4, 2, 2, true))).isEmpty();
  }

  @Test
  void theDirectionIsOfRolesNotPrincipals() {
    var molndal = Filings.party("1481", PrincipalKind.MUNICIPALITY, "1481-a");
    assertThat(detected(Log.of(ONE, TWO, USUAL.numbered(3).by(molndal)))).hasSize(1);
    assertThat(detected(Log.of(ONE, TWO, THREE.by(REGION).about(GOTEBORG)))).isEmpty();
    assertThat(detected(Log.of(ONE, TWO, THREE.about(GOTLAND)))).isEmpty();
  }

  @Test
  void counterpartsOfTwoRolesAreTwoThings() {
    assertThat(
            detected(
                Log.of(
                    ONE.about(REGION, GOTLAND),
                    TWO.about(GOTLAND, REGION),
                    THREE.about(REGION, GOTLAND))))
        .containsOnlyKeys("MUNICIPALITY>REGION", "MUNICIPALITY>MUNICIPALITY_AND_REGION");
  }

  @Test
  void twoCounterpartsOfOneRoleAreOneReportOfIt() {
    var skane = Filings.party("12", PrincipalKind.REGION, "12-a");
    var histories = fold(List.of(Log.of(ONE.about(REGION, skane)).events()), FaultRule.FIRST);
    assertThat(histories.values()).extracting(it -> it.sightings().total()).containsExactly(1L);
  }

  @Test
  void theClauseThatMostReportsNameIsShown() {
    var log =
        Log.of(
            ONE.naming(Filings.named("a", "2")),
            TWO.naming(Filings.named("a", "1")),
            THREE.naming(Filings.named("a", null)),
            THREE.naming(Filings.named("a", null)).numbered(4));
    assertThat(clauses(log)).containsExactly("1");
    assertThat(clauses(log.file(THREE.naming(Filings.named("a", "2")).numbered(5))))
        .containsExactly("2");
  }

  @Test
  void howTheLogIsCutIntoBatchesMakesNoDifference() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var events = RandomLog.events(random, 200);
      var atOnce = fold(List.of(events), FaultRule.FIRST);
      assertThat(atOnce)
          .as("seed %d", seed)
          .isEqualTo(fold(events.stream().map(List::of).toList(), FaultRule.FIRST))
          .isEqualTo(fold(RandomLog.batches(random, events), FaultRule.FIRST));
      assertThat(atOnce.values()).anyMatch(history -> history.detectedAt() != null);
    }
  }

  private static List<String> clauses(Log log) {
    return fold(List.of(log.events()), FaultRule.FIRST).values().stream()
        .map(history -> history.sightings().clause())
        .toList();
  }

  private static Map<String, Instant> detected(Log log) {
    return detected(log, FaultRule.FIRST);
  }

  /** The times of detection by direction. */
  private static Map<String, Instant> detected(Log log, FaultRule rule) {
    return fold(List.of(log.events()), rule).entrySet().stream()
        .filter(fault -> fault.getValue().detectedAt() != null)
        .collect(
            Collectors.toMap(
                fault -> fault.getKey().direction(), fault -> fault.getValue().detectedAt()));
  }

  /** As the table does it, with what is written in place of rows. */
  private static Map<FaultKey, FaultHistory> fold(List<List<Recorded>> batches, FaultRule rule) {
    var projection = new RecurringFaultsProjection(rule);
    var rows = new HashMap<FaultKey, FaultHistory>();
    for (var changes : Folded.changes(batches)) {
      var known = new HashMap<FaultKey, FaultHistory>();
      for (var key : projection.touched(changes)) {
        if (rows.containsKey(key)) {
          var row = rows.get(key);
          var read = Sightings.read(row.sightings().write());
          known.put(key, new FaultHistory(read, row.detectedAt()));
        }
      }
      rows.putAll(projection.fold(known, changes));
      rows.values().removeIf(history -> history.sightings().reports().isEmpty());
    }
    return rows;
  }
}
