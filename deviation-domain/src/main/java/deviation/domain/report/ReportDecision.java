package deviation.domain.report;

import deviation.api.common.Refused;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.AddAddendum;
import deviation.api.report.ReportCommand.CloseReport;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.JoinEpisode;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.NoteOverdueReply;
import deviation.api.report.ReportCommand.ReclassifyReport;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportCommand.ServiceCommand;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportCommand.TriageReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.AddendumAdded;
import deviation.api.report.ReportEvent.CompletionRequested;
import deviation.api.report.ReportEvent.ReportClosed;
import deviation.api.report.ReportEvent.ReportRejected;
import deviation.api.report.ReportEvent.ReportReopened;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.domain.report.ReportState.Reported;
import deviation.domain.report.ReportState.Unfiled;
import java.util.List;
import java.util.stream.Stream;

/** What follows from a command about a report, or why it is refused. */
final class ReportDecision {

  private ReportDecision() {}

  static List<ReportEvent> decide(
      ReportState state, ReportCommand command, By by, ReportContext context) {
    return switch (command) {
      case FileReport file -> file(state, file, context);
      case StepCommand step -> {
        var report = there(state);
        if (!step.step().openIn(report.status())) {
          throw new Refused(List.of(new NotNow(report.status())));
        }
        yield step(report, step, by, context);
      }
      case ServiceCommand service -> service(there(state), service, context);
    };
  }

  private static List<ReportEvent> file(
      ReportState state, FileReport command, ReportContext context) {
    return switch (state) {
      case Unfiled _ -> {
        var checked = FilingRules.check(command.body(), context.registers(), context.now());
        refuse(checked.refusals());
        yield Filing.events(command, checked.findings(), context);
      }
      case Reported report -> throw new Refused(List.of(new NotNow(report.status())));
    };
  }

  private static List<ReportEvent> step(
      Reported report, StepCommand command, By by, ReportContext context) {
    var id = command.reportId();
    var now = context.now();
    var side = by.side().code();
    var writing = new Writing(report, command, context);
    return switch (command) {
      case TriageReport(var _, var body) -> Classifying.triage(id, report, body, writing);
      case ReclassifyReport(var _, var body) -> Classifying.again(id, report, body, writing);
      case ForwardReport forward -> Replies.forward(report, forward, context);
      case HandOverReport handOver -> Replies.handOver(report, handOver, by, writing);
      case RespondToReport response -> Replies.respond(report, response, by, writing);
      case RequestCompletion(var _, var text) ->
          writing.of("/text", text, written -> new CompletionRequested(id, now, side, written));
      case AddAddendum(var _, var text) ->
          writing.of("/text", text, written -> new AddendumAdded(id, now, side, written));
      case MarkDuplicate duplicate -> Episodes.duplicate(report, duplicate, context);
      case LinkEpisode link -> Episodes.link(report, link, by, context);
      case RejectReport(var _, var reason, var text) ->
          writing.of(
              "/text",
              text,
              CodeRules.refusals("/reason", "rejectionReason", reason, context),
              written -> new ReportRejected(id, now, reason, written));
      case WithdrawReport(var _, var reason) ->
          writing.of("/reason", reason, written -> new ReportWithdrawn(id, now, written));
      case EscalateReport escalate -> Escalating.to(report, escalate, side, writing);
      case CloseReport(var _, var resolution, var local, var feedback) ->
          writing.of(
              "/feedback",
              feedback,
              Stream.concat(
                      CodeRules.refusals("/resolution", "resolution", resolution, context).stream(),
                      CodeRules.refusals("/resolvedLocally", "resolvedLocally", local, context)
                          .stream())
                  .toList(),
              written -> new ReportClosed(id, now, resolution, local, written));
      case ReopenReport(var _, var text) ->
          writing.of("/text", text, written -> new ReportReopened(id, now, side, written));
    };
  }

  private static List<ReportEvent> service(
      Reported report, ServiceCommand command, ReportContext context) {
    return switch (command) {
      case NoteOverdueReply note -> Replies.overdue(report, note, context);
      case JoinEpisode join -> Episodes.join(report, join, context);
    };
  }

  private static Reported there(ReportState state) {
    return switch (state) {
      case Unfiled _ -> throw new Refused(List.of(new NoSuchReport()));
      case Reported report -> report;
    };
  }

  /** Refuses with all the reasons at once, where there are any. */
  static void refuse(List<? extends ReportRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
