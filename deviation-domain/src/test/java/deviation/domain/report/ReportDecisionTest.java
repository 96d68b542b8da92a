package deviation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.ForumId;
import deviation.api.common.Quarter;
import deviation.api.common.Refused;
import deviation.api.common.Text;
import deviation.api.register.PrincipalKind;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportStatus;
import deviation.api.text.TextCommitment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Given a report's past, when a command comes, then these events or this refusal. */
class ReportDecisionTest {

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final World world = new World();

  @Test
  void filing_gives_the_fact_with_what_the_registers_said() {
    var event = file(new Body());
    assertThat(event.reportNumber()).isEqualTo("BIS-14-2026Q1-000001");
    assertThat(event.quarter()).isEqualTo(new Quarter(2026, 1));
    assertThat(event.filedAt()).isEqualTo(World.NOW);
    assertThat(event.occurredPrecision().value()).isEqualTo("DAY");
    assertThat(event.reportingKind()).isEqualTo(PrincipalKind.MUNICIPALITY);
    assertThat(event.counterparts().getFirst().kind()).isEqualTo(PrincipalKind.REGION);
    assertThat(event.agreement().version()).contains(2);
    assertThat(event.agreement().superseded()).isFalse();
    assertThat(event.owningForum()).contains(new ForumId("ug-samsa"));
    assertThat(event.codeSetVersion()).isEqualTo(1);
  }

  @Test
  void an_agreement_that_no_longer_held_is_flagged_with_its_last_version() {
    var body = new Body();
    body.agreement = Body.agreement("vastbus-2012", "1");
    var event = file(body);
    assertThat(event.agreement().superseded()).isTrue();
    assertThat(event.agreement().version()).contains(1);
  }

  @Test
  void texts_leave_the_event_and_are_kept_composed() {
    var body = new Body();
    body.description = "Pa\u030a avdelningen";
    body.suggestion = Optional.of(new Text("Spärr"));
    var event = file(body);
    assertThat(world.sealed).containsEntry("description", new Text("På avdelningen"));
    assertThat(event.texts())
        .containsExactly(
            new TextCommitment("description", "sha-description"),
            new TextCommitment("suggestion", "sha-suggestion"));
    assertThat(event.toString()).doesNotContain("avdelningen").doesNotContain("Spärr");
  }

  @Test
  void what_may_point_at_somebody_is_noted_where_it_stands_in_the_kept_text() {
    assertThat(noted("På avdelningen bad fru Svensson om listan."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.field()).isEqualTo("description"))
        .satisfies(finding -> assertThat(finding.start()).isEqualTo(23))
        .satisfies(finding -> assertThat(finding.end()).isEqualTo(31));
    assertThat(noted("Pa\u030a avdelningen bad fru Svensson om listan."))
        .isEqualTo(noted("På avdelningen bad fru Svensson om listan."));
    assertThat(noted("Meddelandet kom efter hemgång.")).isEmpty();
  }

  @Test
  void a_refused_body_seals_nothing_and_draws_no_number() {
    var body = new Body();
    body.area = "ingenstans";
    assertThatThrownBy(() -> file(body)).isInstanceOf(Refused.class);
    assertThat(world.sealed).isEmpty();
    assertThat(world.numbersDrawn).isZero();
  }

  @Test
  void a_case_that_the_unit_has_filed_names_the_first_report() {
    var body = new Body();
    body.localCaseRef = Optional.of(new Text("A-17"));
    world.caseTakenBy = Optional.of(ID);
    assertRefused(() -> file(body), new AlreadyFiled(ID));
    assertThat(world.sealed).isEmpty();
  }

  @Test
  void a_report_is_filed_once() {
    for (var status : List.of(ReportStatus.FILED, ReportStatus.WITHDRAWN)) {
      Given.in(status)
          .refused(new FileReport(ID, new Body().build()), Given.REPORTER, new NotNow(status));
    }
  }

  private ReportFiled file(Body body) {
    return (ReportFiled) events(body).getFirst();
  }

  private List<NotedFinding> noted(String description) {
    var body = new Body();
    body.description = description;
    return events(body).stream()
        .filter(DeIdentificationFindingsNoted.class::isInstance)
        .flatMap(event -> ((DeIdentificationFindingsNoted) event).findings().stream())
        .toList();
  }

  private List<ReportEvent> events(Body body) {
    var file = new FileReport(ID, body.build());
    var state = new ReportState.Unfiled();
    return ReportDecision.decide(state, file, ReportRights.by(state, file, null), world);
  }

  private static void assertRefused(Runnable decision, ReportRefusal refusal) {
    assertThatThrownBy(decision::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).isEqualTo(List.of(refusal)));
  }
}
