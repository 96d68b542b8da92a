package deviation.projections.reportlist;

import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.Detail;
import deviation.api.access.Grant;
import deviation.api.access.Reach;
import deviation.api.access.Role;
import deviation.api.access.Rows;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportEvent.DeIdentificationFindingsCleared;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.projections.Log;
import deviation.projections.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much of a report is shown to whom, by where it stands. */
class ListedTest {

  private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");
  private static final List<NotedFinding> UNSURE =
      List.of(new NotedFinding("description", new Code("NAME"), 0, 4, "[namn]"));

  private static final Reach OWN_COORDINATOR =
      reach("1480", new Grant(Role.COORDINATOR, Rows.OWN_PRINCIPAL, Detail.FULL));
  private static final Reach OTHERS_COORDINATOR =
      reach(
          "14",
          new Grant(Role.COORDINATOR, Rows.COUNTERPART, Detail.NO_TEXT),
          new Grant(Role.COORDINATOR, Rows.RECEIVER, Detail.FULL));
  private static final Reach LEADER =
      reach("", new Grant(Role.PROCESS_LEADER, Rows.AREA, Detail.FULL));

  @Test
  void what_the_gate_was_not_sure_about_is_for_the_own_coordinator_until_triage() {
    var noted = Log.of(USUAL).append(new DeIdentificationFindingsNoted(USUAL.id(), AT, UNSURE));
    assertThat(detail(noted, OWN_COORDINATOR)).contains(Detail.FULL);
    assertThat(detail(noted, LEADER)).contains(Detail.NO_TEXT);
    var both =
        new Reach(
            List.of(LEADER.grants().getFirst(), OWN_COORDINATOR.grants().getFirst()),
            Optional.empty(),
            Optional.empty(),
            OWN_COORDINATOR.principal(),
            LEADER.areas());
    assertThat(detail(noted, both)).as("who is both").contains(Detail.FULL);
    var cleared = noted.append(new DeIdentificationFindingsCleared(USUAL.id(), AT));
    assertThat(detail(cleared, LEADER)).contains(Detail.FULL);
  }

  @Test
  void the_counterpart_sees_the_texts_once_it_is_forwarded() {
    var log = Log.of(USUAL);
    assertThat(detail(log, OTHERS_COORDINATOR)).contains(Detail.NO_TEXT);
    assertThat(detail(log.append(Steps.forwarded(USUAL)), OTHERS_COORDINATOR))
        .contains(Detail.FULL);
    assertThat(detail(log, reach("09", OTHERS_COORDINATOR.grants().toArray(Grant[]::new))))
        .isEmpty();
  }

  private static Optional<Detail> detail(Log log, Reach reach) {
    return ReportListProjection.fold(Map.of(), log.events()).getFirst().detail(reach);
  }

  private static Reach reach(String principal, Grant... grants) {
    return new Reach(
        List.of(grants),
        Optional.empty(),
        Optional.empty(),
        Optional.of(principal).filter(code -> !code.isEmpty()).map(PrincipalId::new),
        Set.of(USUAL.area()));
  }
}
