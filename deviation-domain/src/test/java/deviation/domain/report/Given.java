package deviation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.access.ActingAs;
import deviation.api.access.Role;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Refused;
import deviation.api.common.Text;
import deviation.api.report.ClassificationBody;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.CloseReport;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportCommand.TriageReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A report with a past, made by the commands that lead there, and the way to send it one more. */
final class Given {

  static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
  static final Text TEXT = new Text("Nytt sedan sist.");
  static final ActingAs FILING = coordinator("1480");
  static final ActingAs RECEIVING = coordinator("14");
  static final ActingAs STRANGER = coordinator("09");
  static final ActingAs REPORTER =
      new ActingAs(Role.REPORTER, Optional.of(new PrincipalId("1480")));
  static final ActingAs LEADER = new ActingAs(Role.PROCESS_LEADER, Optional.empty());

  final World world = new World();
  private ReportState state = new ReportState.Unfiled();

  static ActingAs coordinator(String principal) {
    return new ActingAs(Role.COORDINATOR, Optional.of(new PrincipalId(principal)));
  }

  static Given filed() {
    return filed(new Body());
  }

  static Given filed(Body body) {
    return new Given().after(new FileReport(ID, body.build()), REPORTER);
  }

  /** The shortest way to a status. */
  static Given in(ReportStatus status) {
    return switch (status) {
      case FILED -> filed();
      case RETURNED -> filed().after(new RequestCompletion(ID, TEXT), FILING);
      case TRIAGED -> filed().after(triage(), FILING);
      case WITH_COUNTERPART -> in(ReportStatus.TRIAGED).after(forward(), FILING);
      case RESPONDED -> in(ReportStatus.WITH_COUNTERPART).after(response(), RECEIVING);
      case CLOSED -> in(ReportStatus.RESPONDED).after(close(), FILING);
      case REOPENED -> in(ReportStatus.CLOSED).after(new ReopenReport(ID, TEXT), RECEIVING);
      case REJECTED -> filed().after(new RejectReport(ID, new Code("TEST"), TEXT), FILING);
      case DUPLICATE -> filed().beside(OTHER, "1480").after(new MarkDuplicate(ID, OTHER), FILING);
      case WITHDRAWN -> filed().after(new WithdrawReport(ID, TEXT), REPORTER);
    };
  }

  static TriageReport triage() {
    return new TriageReport(ID, classification(null, 1));
  }

  static ClassificationBody classification(String category, int version) {
    return new ClassificationBody(
        Optional.ofNullable(category).map(Code::new),
        Optional.empty(),
        Optional.empty(),
        version,
        TEXT);
  }

  static ForwardReport forward() {
    return new ForwardReport(ID, 0, Optional.empty());
  }

  static RespondToReport response() {
    return new RespondToReport(ID, Optional.empty(), TEXT, new Code("SOLVED"));
  }

  static CloseReport close() {
    return new CloseReport(ID, new Code("SOLVED"), new Code("YES"), TEXT);
  }

  /** Another report that is there, of that principal about the region, or of the region. */
  Given beside(UUID id, String principal) {
    var body = new Body();
    if (principal.equals("14")) {
      body.principal = "14";
      body.unit = "14-su-medicin";
      body.counterparts = List.of(Body.counterpart("1480", "1480-aldre-hisingen"));
    }
    world.others.put(
        id,
        new ArrayList<>(
            ReportDecision.decide(
                new ReportState.Unfiled(),
                new FileReport(id, body.build()),
                new By(null, Optional.empty()),
                world)));
    return this;
  }

  Given after(ReportCommand command, ActingAs actor) {
    take(command, actor).forEach(this::and);
    return this;
  }

  Given and(ReportEvent event) {
    state = ReportState.evolve(state, event);
    return this;
  }

  List<ReportEvent> take(ReportCommand command, ActingAs actor) {
    return ReportDecision.decide(state, command, ReportRights.by(state, command, actor), world);
  }

  /** The only event. */
  ReportEvent then(ReportCommand command, ActingAs actor) {
    var events = take(command, actor);
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  void refused(ReportCommand command, ActingAs actor, ReportRefusal refusal) {
    assertThatThrownBy(() -> take(command, actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusals()).isEqualTo(List.of(refusal)));
  }

  ReportStatus status() {
    return ((ReportState.Reported) state).status();
  }
}
