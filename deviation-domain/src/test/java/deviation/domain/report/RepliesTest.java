package deviation.domain.report;

import static deviation.domain.report.Given.FILING;
import static deviation.domain.report.Given.ID;
import static deviation.domain.report.Given.RECEIVING;
import static deviation.domain.report.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.report.FiledCounterpart;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.NoteOverdueReply;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportEvent.CounterpartResponded;
import deviation.api.report.ReportEvent.ForwardedToCounterpart;
import deviation.api.report.ReportEvent.HandedOverToOtherUnit;
import deviation.api.report.ReportEvent.ReplyOverdue;
import deviation.api.report.ReportRefusal.AlreadyForwarded;
import deviation.api.report.ReportRefusal.DateInPast;
import deviation.api.report.ReportRefusal.NoSuchCounterpart;
import deviation.api.report.ReportRefusal.NotAwaited;
import deviation.api.report.ReportRefusal.NotYours;
import deviation.api.report.ReportRefusal.OwnCounterpart;
import deviation.api.report.ReportRefusal.Repeated;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownPrincipal;
import deviation.api.report.ReportRefusal.UnknownUnit;
import deviation.api.report.ReportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What passes between the parties. */
class RepliesTest {

  private static final LocalDate DUE = LocalDate.parse("2026-04-30");
  private static final PrincipalId REGION = new PrincipalId("14");
  private static final Optional<UnitId> MEDICINE = Optional.of(new UnitId("14-su-medicin"));
  private static final Optional<UnitId> PSYCHIATRY = Optional.of(new UnitId("14-su-psykiatri"));

  @Test
  void a_reply_is_due_sixty_days_after_forwarding_unless_a_day_is_named() {
    var given = Given.in(ReportStatus.TRIAGED);
    assertThat(given.then(Given.forward(), FILING))
        .isEqualTo(new ForwardedToCounterpart(ID, World.NOW, 0, REGION, MEDICINE, DUE));
    var sooner = new ForwardReport(ID, 0, Optional.of(LocalDate.parse("2026-03-01")));
    assertThat(((ForwardedToCounterpart) given.then(sooner, FILING)).due()).isEqualTo("2026-03-01");
    given.refused(
        new ForwardReport(ID, 0, Optional.of(LocalDate.parse("2026-02-28"))),
        FILING,
        new DateInPast("/due", LocalDate.parse("2026-03-01")));
  }

  @Test
  void an_area_may_have_agreed_on_other_days_and_those_below_follow_it() {
    for (var area : List.of("molndal", "molndal-sodra")) {
      var body = new Body();
      body.area = area;
      var forwarded = Given.filed(body).after(Given.triage(), FILING).then(Given.forward(), FILING);
      assertThat(((ForwardedToCounterpart) forwarded).due()).as(area).isEqualTo("2026-03-31");
    }
  }

  @Test
  void the_days_are_those_of_Sweden() {
    var given = Given.in(ReportStatus.TRIAGED);
    given.world.now = Instant.parse("2026-03-01T23:30:00Z");
    assertThat(((ForwardedToCounterpart) given.then(Given.forward(), FILING)).due())
        .isEqualTo("2026-05-01");
  }

  @Test
  void a_counterpart_is_asked_again_only_once_it_has_answered() {
    var given = Given.in(ReportStatus.WITH_COUNTERPART);
    given.refused(Given.forward(), FILING, new AlreadyForwarded("/counterpart"));
    given.refused(
        new ForwardReport(ID, 1, Optional.empty()),
        FILING,
        new NoSuchCounterpart("/counterpart", 1));
    given.refused(
        new ForwardReport(ID, -1, Optional.empty()),
        FILING,
        new NoSuchCounterpart("/counterpart", 1));
    assertThat(given.after(Given.response(), RECEIVING).after(Given.forward(), FILING).status())
        .isEqualTo(ReportStatus.WITH_COUNTERPART);
  }

  @Test
  void a_response_names_who_answered_and_how() {
    assertThat(Given.in(ReportStatus.WITH_COUNTERPART).then(Given.response(), RECEIVING))
        .isEqualTo(
            new CounterpartResponded(
                ID,
                World.NOW,
                0,
                REGION,
                MEDICINE,
                new Code("SOLVED"),
                true,
                World.sealed("response.3")));
    Given.in(ReportStatus.WITH_COUNTERPART)
        .refused(
            new RespondToReport(ID, Optional.empty(), TEXT, new Code("WHATEVER")),
            RECEIVING,
            new UnknownCode("/resolution", "resolution"));
  }

  @Test
  void the_last_answer_alone_makes_it_responded() {
    var body = new Body();
    body.counterparts =
        List.of(Body.counterpart("14", "14-su-medicin"), Body.counterpart("09", "09-lasarett"));
    var given =
        Given.filed(body)
            .after(Given.triage(), FILING)
            .after(Given.forward(), FILING)
            .after(new ForwardReport(ID, 1, Optional.empty()), FILING)
            .after(Given.response(), RECEIVING);
    assertThat(given.status()).isEqualTo(ReportStatus.WITH_COUNTERPART);
    given.refused(Given.response(), RECEIVING, new NotAwaited(""));
    given.refused(
        new RespondToReport(ID, Optional.of(1), TEXT, new Code("SOLVED")),
        RECEIVING,
        new NotYours());
    given.refused(
        new RespondToReport(ID, Optional.of(0), TEXT, new Code("SOLVED")),
        RECEIVING,
        new NotAwaited("/counterpart"));
    assertThat(given.after(Given.response(), Given.coordinator("09")).status())
        .isEqualTo(ReportStatus.RESPONDED);
  }

  @Test
  void a_hand_over_changes_the_unit_and_not_the_day() {
    var given = Given.in(ReportStatus.WITH_COUNTERPART);
    given.world.now = World.NOW.plusSeconds(86_400);
    assertThat(given.then(handOver("14", PSYCHIATRY), RECEIVING))
        .isEqualTo(
            new HandedOverToOtherUnit(
                ID,
                given.world.now,
                0,
                new FiledCounterpart(REGION, PrincipalKind.REGION, MEDICINE),
                new FiledCounterpart(REGION, PrincipalKind.REGION, PSYCHIATRY),
                DUE,
                World.sealed("hand-over.3")));
  }

  @Test
  void who_handed_over_to_another_principal_has_no_more_to_answer() {
    var given =
        Given.in(ReportStatus.WITH_COUNTERPART)
            .after(handOver("09", Optional.of(new UnitId("09-lasarett"))), RECEIVING);
    given.refused(Given.response(), RECEIVING, new NotYours());
    assertThat(given.after(Given.response(), Given.coordinator("09")).status())
        .isEqualTo(ReportStatus.RESPONDED);
  }

  @Test
  void a_hand_over_goes_to_a_unit_that_is_there_and_has_no_part_yet() {
    var given = Given.in(ReportStatus.WITH_COUNTERPART);
    given.refused(
        handOver("9999", Optional.empty()), RECEIVING, new UnknownPrincipal("/principal"));
    given.refused(handOver("09", PSYCHIATRY), RECEIVING, new UnknownUnit("/unit"));
    given.refused(handOver("14", MEDICINE), RECEIVING, new Repeated("/unit"));
    given.refused(
        handOver("1480", Optional.of(new UnitId("1480-aldre-hisingen"))),
        RECEIVING,
        new OwnCounterpart("/unit"));
  }

  @Test
  void a_reply_is_overdue_when_its_day_is_over_and_that_is_noted_once() {
    var given = Given.in(ReportStatus.WITH_COUNTERPART);
    var note = new NoteOverdueReply(ID, 0);
    given.world.now = Instant.parse("2026-04-30T21:59:59Z");
    assertThat(given.take(note, null)).as("the last second of the day").isEmpty();
    given.world.now = Instant.parse("2026-04-30T22:00:00Z");
    assertThat(given.then(note, null))
        .isEqualTo(new ReplyOverdue(ID, given.world.now, 0, REGION, MEDICINE, DUE));
    assertThat(given.after(note, null).take(note, null)).isEmpty();
    assertThat(given.after(Given.response(), RECEIVING).status())
        .as("it may still be answered")
        .isEqualTo(ReportStatus.RESPONDED);
  }

  @Test
  void after_an_answer_or_a_closing_nothing_is_overdue() {
    for (var status : List.of(ReportStatus.RESPONDED, ReportStatus.CLOSED, ReportStatus.TRIAGED)) {
      var given = Given.in(status);
      given.world.now = Instant.parse("2027-01-01T00:00:00Z");
      assertThat(given.take(new NoteOverdueReply(ID, 0), null)).as(status.name()).isEmpty();
    }
    var unanswered = Given.in(ReportStatus.WITH_COUNTERPART).after(Given.close(), FILING);
    unanswered.world.now = Instant.parse("2027-01-01T00:00:00Z");
    assertThat(unanswered.take(new NoteOverdueReply(ID, 0), null)).isEmpty();
  }

  @Test
  void a_reopened_report_may_be_forwarded_to_one_that_never_answered() {
    var given =
        Given.in(ReportStatus.WITH_COUNTERPART)
            .after(Given.close(), FILING)
            .after(new ReopenReport(ID, TEXT), RECEIVING)
            .after(Given.forward(), FILING);
    assertThat(given.status()).isEqualTo(ReportStatus.WITH_COUNTERPART);
  }

  private static HandOverReport handOver(String principal, Optional<UnitId> unit) {
    return new HandOverReport(ID, Optional.empty(), new PrincipalId(principal), unit, TEXT);
  }
}
