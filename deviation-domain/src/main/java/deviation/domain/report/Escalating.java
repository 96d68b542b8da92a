package deviation.domain.report;

import deviation.api.common.Code;
import deviation.api.register.Forum;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportEscalated;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.ForumOfOtherArea;
import deviation.api.report.ReportRefusal.UnknownForum;
import deviation.domain.report.ReportState.Reported;
import java.util.List;
import java.util.Optional;

/** How a report is placed on a forum's table: an axis of its own, wherever the report stands. */
final class Escalating {

  private Escalating() {}

  static List<ReportEvent> to(Reported report, EscalateReport command, Code side, Writing writing) {
    var context = writing.context();
    var forum = context.registers().forum(command.forum(), CodeRules.today(context));
    return writing.of(
        "/text",
        command.text(),
        refusals(report, forum, context),
        text ->
            new ReportEscalated(
                command.reportId(),
                context.now(),
                command.forum(),
                new Code(forum.orElseThrow().level()),
                side,
                text));
  }

  private static List<ReportRefusal> refusals(
      Reported report, Optional<Forum> forum, ReportContext context) {
    if (forum.isEmpty()) {
      return List.of(new UnknownForum("/forum"));
    }
    return context.registers().withChildren(forum.get().area()).contains(report.area())
        ? List.of()
        : List.of(new ForumOfOtherArea("/forum"));
  }
}
