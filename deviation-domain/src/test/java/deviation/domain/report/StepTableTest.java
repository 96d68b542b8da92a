package deviation.domain.report;

import static deviation.api.report.ReportStatus.CLOSED;
import static deviation.api.report.ReportStatus.DUPLICATE;
import static deviation.api.report.ReportStatus.FILED;
import static deviation.api.report.ReportStatus.REOPENED;
import static deviation.api.report.ReportStatus.RESPONDED;
import static deviation.api.report.ReportStatus.RETURNED;
import static deviation.api.report.ReportStatus.TRIAGED;
import static deviation.api.report.ReportStatus.WITH_COUNTERPART;
import static deviation.domain.report.Given.ID;
import static deviation.domain.report.Given.OTHER;
import static deviation.domain.report.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.ActingAs;
import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.Refused;
import deviation.api.common.UnitId;
import deviation.api.report.ReportCommand.AddAddendum;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.ReclassifyReport;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportRefusal.NotYours;
import deviation.api.report.ReportStatus;
import deviation.api.report.ReportStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which step when, and who: api.md, section 4, written down here a second time. */
class StepTableTest {

  private static final Set<ReportStatus> ANYWHERE = EnumSet.allOf(ReportStatus.class);

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(ReportStep.TRIAGE, Set.of(FILED)),
        Arguments.of(ReportStep.RECLASSIFICATION, Set.of(TRIAGED, REOPENED)),
        Arguments.of(ReportStep.FORWARDING, Set.of(TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
        Arguments.of(ReportStep.HAND_OVER, Set.of(WITH_COUNTERPART)),
        Arguments.of(ReportStep.RESPONSE, Set.of(WITH_COUNTERPART)),
        Arguments.of(
            ReportStep.COMPLETION_REQUEST,
            Set.of(FILED, TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
        Arguments.of(ReportStep.ADDENDUM, ANYWHERE),
        Arguments.of(ReportStep.DUPLICATE, Set.of(FILED, TRIAGED, REOPENED)),
        Arguments.of(ReportStep.EPISODE, ANYWHERE),
        Arguments.of(ReportStep.REJECTION, Set.of(FILED, RETURNED, TRIAGED, REOPENED)),
        Arguments.of(ReportStep.WITHDRAWAL, Set.of(FILED, RETURNED)),
        Arguments.of(ReportStep.ESCALATION, ANYWHERE),
        Arguments.of(ReportStep.CLOSURE, Set.of(TRIAGED, REOPENED, WITH_COUNTERPART, RESPONDED)),
        Arguments.of(ReportStep.REOPENING, Set.of(CLOSED)));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void a_step_is_open_in_these_statuses_and_refused_in_all_others(
      ReportStep step, Set<ReportStatus> open) {
    for (var status : ReportStatus.values()) {
      var refusals = refusals(Given.in(status).beside(OTHER, "1480"), step, null);
      assertThat(refusals.stream().anyMatch(NotNow.class::isInstance))
          .as("%s in %s", step, status)
          .isEqualTo(!open.contains(status));
    }
  }

  static Stream<Arguments> sides() {
    return Stream.of(
        Arguments.of(ReportStep.TRIAGE, "F"),
        Arguments.of(ReportStep.RECLASSIFICATION, "F"),
        Arguments.of(ReportStep.FORWARDING, "F"),
        Arguments.of(ReportStep.HAND_OVER, "R"),
        Arguments.of(ReportStep.RESPONSE, "R"),
        Arguments.of(ReportStep.COMPLETION_REQUEST, "FR"),
        Arguments.of(ReportStep.ADDENDUM, "FRW"),
        Arguments.of(ReportStep.DUPLICATE, "F"),
        Arguments.of(ReportStep.EPISODE, "FRL"),
        Arguments.of(ReportStep.REJECTION, "F"),
        Arguments.of(ReportStep.WITHDRAWAL, "FW"),
        Arguments.of(ReportStep.ESCALATION, "FR"),
        Arguments.of(ReportStep.CLOSURE, "F"),
        Arguments.of(ReportStep.REOPENING, "FR"));
  }

  /** F for filing, R for receiving, W for the one who wrote it, L for the process leader. */
  @ParameterizedTest
  @MethodSource("sides")
  void a_step_is_for_these_sides_and_for_no_others(ReportStep step, String sides) {
    var there = Given.in(WITH_COUNTERPART).beside(OTHER, "1480");
    assertThat(yours(there, step, Given.FILING)).isEqualTo(sides.contains("F"));
    assertThat(yours(there, step, Given.RECEIVING)).isEqualTo(sides.contains("R"));
    assertThat(yours(there, step, Given.REPORTER)).isEqualTo(sides.contains("W"));
    assertThat(yours(there, step, Given.LEADER)).isEqualTo(sides.contains("L"));
    assertThat(yours(there, step, Given.STRANGER)).isFalse();
    var before = Given.in(TRIAGED).beside(OTHER, "1480");
    assertThat(yours(before, step, Given.RECEIVING)).as("before it is forwarded").isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_step_is_in_the_tables(ReportStep step) {
    assertThat(steps()).anyMatch(row -> row.get()[0] == step);
    assertThat(sides()).anyMatch(row -> row.get()[0] == step);
  }

  private static boolean yours(Given given, ReportStep step, ActingAs actor) {
    return refusals(given, step, actor).stream().noneMatch(NotYours.class::isInstance);
  }

  private static List<?> refusals(Given given, ReportStep step, ActingAs actor) {
    try {
      given.take(command(step), actor);
      return List.of();
    } catch (Refused refused) {
      return refused.refusals();
    }
  }

  private static StepCommand command(ReportStep step) {
    return switch (step) {
      case TRIAGE -> Given.triage();
      case RECLASSIFICATION -> new ReclassifyReport(ID, Given.classification("LKM", 1));
      case FORWARDING -> Given.forward();
      case HAND_OVER ->
          new HandOverReport(
              ID,
              Optional.empty(),
              new PrincipalId("14"),
              Optional.of(new UnitId("14-su-psykiatri")),
              TEXT);
      case RESPONSE -> Given.response();
      case COMPLETION_REQUEST -> new RequestCompletion(ID, TEXT);
      case ADDENDUM -> new AddAddendum(ID, TEXT);
      case DUPLICATE -> new MarkDuplicate(ID, OTHER);
      case EPISODE -> new LinkEpisode(ID, OTHER);
      case REJECTION -> new RejectReport(ID, new Code("TEST"), TEXT);
      case WITHDRAWAL -> new WithdrawReport(ID, TEXT);
      case ESCALATION -> new EscalateReport(ID, new ForumId("ug-samsa"), TEXT);
      case CLOSURE -> Given.close();
      case REOPENING -> new ReopenReport(ID, TEXT);
    };
  }
}
