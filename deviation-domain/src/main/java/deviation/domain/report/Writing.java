package deviation.domain.report;

import deviation.api.common.Text;
import deviation.api.report.NotedFinding;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.DeIdentificationFindingsNoted;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportStatus;
import deviation.api.text.TextCommitment;
import deviation.domain.report.ReportState.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The text of a step: it passes the gate, is sealed, and its event says so. It is named by the step
 * and the number of events before, for most steps may be taken more than once.
 */
record Writing(Reported report, StepCommand command, ReportContext context) {

  /** Refuses the text, or makes the event of it. */
  List<ReportEvent> of(String pointer, Text text, Function<TextCommitment, ReportEvent> event) {
    return of(pointer, text, List.of(), event);
  }

  /**
   * @param refusals other reasons, told together with the text's
   */
  List<ReportEvent> of(
      String pointer,
      Text text,
      List<? extends ReportRefusal> refusals,
      Function<TextCommitment, ReportEvent> event) {
    var all = new ArrayList<ReportRefusal>(refusals);
    all.addAll(TextRules.refusals(pointer, text));
    ReportDecision.refuse(all);
    var field = command.step().path() + "." + report.events();
    var kept = TextRules.kept(text);
    var events = new ArrayList<ReportEvent>();
    events.add(event.apply(context.seal(command.reportId(), field, kept)));
    // Afterwards nobody looks at findings any more: who triages has answered for the report.
    if (beforeTriage()) {
      events.addAll(noted(command.reportId(), TextRules.unsure(Map.of(field, kept)), context));
    }
    return List.copyOf(events);
  }

  /** What the gate wasn't sure about, as an event; none where there is nothing. */
  static List<ReportEvent> noted(UUID id, List<NotedFinding> findings, ReportContext context) {
    return findings.isEmpty()
        ? List.of()
        : List.of(new DeIdentificationFindingsNoted(id, context.now(), findings));
  }

  private boolean beforeTriage() {
    return report.status() == ReportStatus.FILED || report.status() == ReportStatus.RETURNED;
  }
}
