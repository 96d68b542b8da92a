package deviation.domain.report;

import static deviation.domain.report.Given.FILING;
import static deviation.domain.report.Given.ID;
import static deviation.domain.report.Given.OTHER;
import static deviation.domain.report.Given.RECEIVING;
import static deviation.domain.report.Given.REPORTER;
import static deviation.domain.report.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.Text;
import deviation.api.report.ReportCommand.AddAddendum;
import deviation.api.report.ReportCommand.CloseReport;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent.AddendumAdded;
import deviation.api.report.ReportEvent.CompletionRequested;
import deviation.api.report.ReportEvent.MarkedDuplicate;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportEscalated;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportRefusal.ForumOfOtherArea;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotStanding;
import deviation.api.report.ReportRefusal.SameReport;
import deviation.api.report.ReportRefusal.TextEmpty;
import deviation.api.report.ReportRefusal.UnknownCode;
import deviation.api.report.ReportRefusal.UnknownForum;
import deviation.api.report.ReportRefusal.UnknownReport;
import deviation.api.report.ReportStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Given a report somewhere on its way, when a step is taken, then this follows. */
class LifeTest {

  private static final Text EMPTY = new Text(" ");

  @ParameterizedTest
  @EnumSource
  void every_status_is_reached_by_steps(ReportStatus status) {
    assertThat(Given.in(status).status()).isEqualTo(status);
  }

  @Test
  void a_filed_report_is_withdrawn_with_its_reason_sealed() {
    var given = Given.filed();
    assertThat(given.then(new WithdrawReport(ID, new Text("Dubbelt")), REPORTER))
        .isEqualTo(new ReportWithdrawn(ID, World.NOW, World.sealed("withdrawal.1")));
    assertThat(given.world.sealed).containsEntry("withdrawal.1", new Text("Dubbelt"));
  }

  @Test
  void every_text_of_a_step_passes_the_gate_and_must_be_there() {
    var given = Given.filed();
    given.refused(new WithdrawReport(ID, EMPTY), REPORTER, new TextEmpty("/reason"));
    given.refused(new RequestCompletion(ID, EMPTY), FILING, new TextEmpty("/text"));
    given.refused(new AddAddendum(ID, EMPTY), REPORTER, new TextEmpty("/text"));
    Given.in(ReportStatus.RESPONDED)
        .refused(
            new CloseReport(ID, new Code("SOLVED"), new Code("YES"), EMPTY),
            FILING,
            new TextEmpty("/feedback"));
    assertThat(given.world.sealed).containsOnlyKeys("description");
  }

  @Test
  void a_report_is_sent_back_before_triage_alone() {
    var filed = Given.filed();
    assertThat(filed.then(new RequestCompletion(ID, TEXT), FILING))
        .isEqualTo(
            new CompletionRequested(
                ID, World.NOW, new Code("FILING"), World.sealed("completion-request.1")));
    assertThat(filed.after(new RequestCompletion(ID, TEXT), FILING).status())
        .isEqualTo(ReportStatus.RETURNED);
    assertThat(
            Given.in(ReportStatus.WITH_COUNTERPART)
                .after(new RequestCompletion(ID, TEXT), RECEIVING)
                .status())
        .isEqualTo(ReportStatus.WITH_COUNTERPART);
  }

  @Test
  void an_addendum_brings_a_returned_report_back_and_moves_no_other() {
    var returned = Given.in(ReportStatus.RETURNED);
    assertThat(returned.then(new AddAddendum(ID, TEXT), REPORTER))
        .isEqualTo(
            new AddendumAdded(ID, World.NOW, new Code("REPORTER"), World.sealed("addenda.2")));
    assertThat(returned.after(new AddAddendum(ID, TEXT), REPORTER).status())
        .isEqualTo(ReportStatus.FILED);
    assertThat(Given.in(ReportStatus.CLOSED).after(new AddAddendum(ID, TEXT), RECEIVING).status())
        .isEqualTo(ReportStatus.CLOSED);
  }

  @Test
  void a_rejection_has_one_of_the_reasons() {
    assertThat(
            Given.filed().then(new RejectReport(ID, new Code("NOT_COLLABORATION"), TEXT), FILING))
        .isEqualTo(
            new ReportRejected(
                ID, World.NOW, new Code("NOT_COLLABORATION"), World.sealed("rejection.1")));
    Given.filed()
        .refused(
            new RejectReport(ID, new Code("NO_TIME"), TEXT),
            FILING,
            new UnknownCode("/reason", "rejectionReason"));
  }

  @Test
  void a_duplicate_is_of_another_standing_report_of_the_own_principal() {
    var given = Given.filed().beside(OTHER, "1480");
    assertThat(given.then(new MarkDuplicate(ID, OTHER), FILING))
        .isEqualTo(new MarkedDuplicate(ID, World.NOW, OTHER));
    given.refused(new MarkDuplicate(ID, ID), FILING, new SameReport("/of"));
    Given.filed().refused(new MarkDuplicate(ID, OTHER), FILING, new UnknownReport("/of"));
    Given.filed()
        .beside(OTHER, "14")
        .refused(new MarkDuplicate(ID, OTHER), FILING, new UnknownReport("/of"));
    given.world.others.get(OTHER).add(new MarkedDuplicate(OTHER, World.NOW, ID));
    given.refused(
        new MarkDuplicate(ID, OTHER), FILING, new NotStanding("/of", ReportStatus.DUPLICATE));
  }

  @Test
  void an_escalation_names_a_forum_of_the_area_or_above_and_moves_nothing() {
    var given = Given.in(ReportStatus.WITH_COUNTERPART);
    assertThat(given.then(new EscalateReport(ID, new ForumId("ug-samsa"), TEXT), RECEIVING))
        .isEqualTo(
            new ReportEscalated(
                ID,
                World.NOW,
                new ForumId("ug-samsa"),
                new Code("UG_SAMSA"),
                new Code("RECEIVING"),
                World.sealed("escalation.3")));
    assertThat(given.after(new EscalateReport(ID, new ForumId("ug-samsa"), TEXT), FILING).status())
        .isEqualTo(ReportStatus.WITH_COUNTERPART);
    given.refused(
        new EscalateReport(ID, new ForumId("okänt"), TEXT), FILING, new UnknownForum("/forum"));
    given.refused(
        new EscalateReport(ID, new ForumId("nosam-molndal"), TEXT),
        FILING,
        new ForumOfOtherArea("/forum"));
  }

  @Test
  void a_closing_says_how_it_was_solved_and_tells_the_one_who_reported() {
    var given = Given.in(ReportStatus.RESPONDED);
    assertThat(given.then(Given.close(), FILING))
        .isEqualTo(
            new ReportClosed(
                ID, World.NOW, new Code("SOLVED"), new Code("YES"), World.sealed("closure.4")));
    given.refused(
        new CloseReport(ID, new Code("WHATEVER"), new Code("YES"), TEXT),
        FILING,
        new UnknownCode("/resolution", "resolution"));
    given.refused(
        new CloseReport(ID, new Code("SOLVED"), new Code("WHATEVER"), TEXT),
        FILING,
        new UnknownCode("/resolvedLocally", "resolvedLocally"));
  }

  @Test
  void nothing_is_done_with_a_report_that_is_not_there() {
    new Given().refused(new AddAddendum(ID, TEXT), FILING, new NoSuchReport());
    new Given().refused(new WithdrawReport(ID, TEXT), null, new NoSuchReport());
  }
}
