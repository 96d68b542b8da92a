package deviation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Refused;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.register.Registers;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.AlreadyFiled;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportRefusal.TextEmpty;
import deviation.api.report.ReportStatus;
import deviation.api.text.TextCommitment;
import deviation.domain.SmallRegisters;
import deviation.domain.report.ReportState.Filed;
import deviation.domain.report.ReportState.Unfiled;
import deviation.domain.report.ReportState.Withdrawn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Given a report's past, when a command comes, then these events or this refusal. */
class ReportDecisionTest {

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final Map<String, Text> sealed = new HashMap<>();
  private Optional<UUID> caseTakenBy = Optional.empty();
  private int numbersDrawn;

  @Test
  void filing_gives_the_fact_with_what_the_registers_said() {
    var event = file(new Body());
    assertThat(event.reportNumber()).isEqualTo("BIS-14-2026Q1-000001");
    assertThat(event.quarter()).isEqualTo(new Quarter(2026, 1));
    assertThat(event.filedAt()).isEqualTo(NOW);
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
    assertThat(sealed).containsEntry("description", new Text("På avdelningen"));
    assertThat(event.texts())
        .containsExactly(
            new TextCommitment("description", "sha-description"),
            new TextCommitment("suggestion", "sha-suggestion"));
    assertThat(event.toString()).doesNotContain("avdelningen").doesNotContain("Spärr");
  }

  @Test
  void a_refused_body_seals_nothing_and_draws_no_number() {
    var body = new Body();
    body.area = "ingenstans";
    assertThatThrownBy(() -> file(body)).isInstanceOf(Refused.class);
    assertThat(sealed).isEmpty();
    assertThat(numbersDrawn).isZero();
  }

  @Test
  void a_case_that_the_unit_has_filed_names_the_first_report() {
    var body = new Body();
    body.localCaseRef = Optional.of(new Text("A-17"));
    caseTakenBy = Optional.of(ID);
    assertRefused(() -> file(body), new AlreadyFiled(ID));
    assertThat(sealed).isEmpty();
  }

  @Test
  void a_filed_report_is_withdrawn_with_its_reason_sealed() {
    var events =
        ReportDecision.decide(new Filed(), new WithdrawReport(ID, new Text("Dubbelt")), outside());
    assertThat(events)
        .containsExactly(
            new ReportWithdrawn(
                ID, NOW, new TextCommitment("withdrawalReason", "sha-withdrawalReason")));
  }

  @Test
  void a_report_is_filed_once_and_withdrawn_once() {
    var file = new FileReport(ID, new Body().build());
    var withdraw = new WithdrawReport(ID, new Text("Dubbelt"));
    assertRefused(
        () -> ReportDecision.decide(new Filed(), file, outside()), new NotNow(ReportStatus.FILED));
    assertRefused(
        () -> ReportDecision.decide(new Withdrawn(), file, outside()),
        new NotNow(ReportStatus.WITHDRAWN));
    assertRefused(
        () -> ReportDecision.decide(new Withdrawn(), withdraw, outside()),
        new NotNow(ReportStatus.WITHDRAWN));
    assertRefused(
        () -> ReportDecision.decide(new Unfiled(), withdraw, outside()), new NoSuchReport());
  }

  @Test
  void a_withdrawal_needs_a_reason() {
    assertRefused(
        () -> ReportDecision.decide(new Filed(), new WithdrawReport(ID, new Text(" ")), outside()),
        new TextEmpty("/reason"));
  }

  private ReportFiled file(Body body) {
    var events = ReportDecision.decide(new Unfiled(), new FileReport(ID, body.build()), outside());
    return (ReportFiled) events.getFirst();
  }

  private static void assertRefused(Runnable decision, ReportRefusal refusal) {
    assertThatThrownBy(decision::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).isEqualTo(List.of(refusal)));
  }

  private ReportContext outside() {
    return new ReportContext() {
      @Override
      public Instant now() {
        return NOW;
      }

      @Override
      public Registers registers() {
        return new SmallRegisters();
      }

      @Override
      public String nextNumber(PrincipalId reporting, Quarter quarter) {
        return "BIS-%s-%s-%06d".formatted(reporting.county(), quarter, ++numbersDrawn);
      }

      @Override
      public TextCommitment seal(UUID reportId, String field, Text text) {
        sealed.put(field, text);
        return new TextCommitment(field, "sha-" + field);
      }

      @Override
      public Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId) {
        return caseTakenBy;
      }
    };
  }
}
