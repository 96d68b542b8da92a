package deviation.api.report;

import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.http.Answers;
import deviation.api.http.EntityTags;
import deviation.api.report.ReportCommand.AddAddendum;
import deviation.api.report.ReportCommand.CloseReport;
import deviation.api.report.ReportCommand.EscalateReport;
import deviation.api.report.ReportCommand.ForwardReport;
import deviation.api.report.ReportCommand.HandOverReport;
import deviation.api.report.ReportCommand.LinkEpisode;
import deviation.api.report.ReportCommand.MarkDuplicate;
import deviation.api.report.ReportCommand.ReclassifyReport;
import deviation.api.report.ReportCommand.RejectReport;
import deviation.api.report.ReportCommand.ReopenReport;
import deviation.api.report.ReportCommand.RequestCompletion;
import deviation.api.report.ReportCommand.RespondToReport;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportCommand.TriageReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps on a report: each answers with the report as it then stands. */
@RestController
@RequestMapping("/deviations/v1/reports/{id}")
class ReportStepHttp {

  private final Answers answers;

  ReportStepHttp(Answers answers) {
    this.answers = answers;
  }

  @PostMapping("/triage")
  ResponseEntity<ReportView> triage(@PathVariable UUID id, @RequestBody ClassificationBody body) {
    return take(new TriageReport(id, body));
  }

  @PostMapping("/reclassification")
  ResponseEntity<ReportView> reclassify(
      @PathVariable UUID id, @RequestBody ClassificationBody body) {
    return take(new ReclassifyReport(id, body));
  }

  @PostMapping("/forwarding")
  ResponseEntity<ReportView> forward(@PathVariable UUID id, @RequestBody Forwarding body) {
    return take(new ForwardReport(id, body.counterpart(), body.due()));
  }

  record Forwarding(Integer counterpart, Optional<LocalDate> due) {}

  @PostMapping("/hand-over")
  ResponseEntity<ReportView> handOver(@PathVariable UUID id, @RequestBody HandOver body) {
    return take(
        new HandOverReport(id, body.counterpart(), body.principal(), body.unit(), body.reason()));
  }

  record HandOver(
      PrincipalId principal, Optional<UnitId> unit, Text reason, Optional<Integer> counterpart) {}

  @PostMapping("/response")
  ResponseEntity<ReportView> respond(@PathVariable UUID id, @RequestBody Response body) {
    return take(new RespondToReport(id, body.counterpart(), body.text(), body.resolution()));
  }

  record Response(Text text, Code resolution, Optional<Integer> counterpart) {}

  @PostMapping("/completion-request")
  ResponseEntity<ReportView> requestCompletion(@PathVariable UUID id, @RequestBody Said body) {
    return take(new RequestCompletion(id, body.text()));
  }

  @PostMapping("/addenda")
  ResponseEntity<ReportView> add(@PathVariable UUID id, @RequestBody Said body) {
    return take(new AddAddendum(id, body.text()));
  }

  record Said(Text text) {}

  @PostMapping("/duplicate")
  ResponseEntity<ReportView> markDuplicate(@PathVariable UUID id, @RequestBody Duplicate body) {
    return take(new MarkDuplicate(id, body.of()));
  }

  record Duplicate(UUID of) {}

  @PostMapping("/episode")
  ResponseEntity<ReportView> link(@PathVariable UUID id, @RequestBody Episode body) {
    return take(new LinkEpisode(id, body.with()));
  }

  record Episode(UUID with) {}

  @PostMapping("/rejection")
  ResponseEntity<ReportView> reject(@PathVariable UUID id, @RequestBody Rejection body) {
    return take(new RejectReport(id, body.reason(), body.text()));
  }

  record Rejection(Code reason, Text text) {}

  @PostMapping("/withdrawal")
  ResponseEntity<ReportView> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    return take(new WithdrawReport(id, body.reason()));
  }

  record Withdrawal(Text reason) {}

  @PostMapping("/escalation")
  ResponseEntity<ReportView> escalate(@PathVariable UUID id, @RequestBody ToForum body) {
    return take(new EscalateReport(id, body.forum(), body.text()));
  }

  record ToForum(ForumId forum, Text text) {}

  @PostMapping("/closure")
  ResponseEntity<ReportView> close(@PathVariable UUID id, @RequestBody Closing body) {
    return take(new CloseReport(id, body.resolution(), body.resolvedLocally(), body.feedback()));
  }

  record Closing(Code resolution, Code resolvedLocally, Text feedback) {}

  @PostMapping("/reopening")
  ResponseEntity<ReportView> reopen(@PathVariable UUID id, @RequestBody Said body) {
    return take(new ReopenReport(id, body.text()));
  }

  private ResponseEntity<ReportView> take(StepCommand command) {
    ReportView report = answers.step(command);
    return ResponseEntity.ok().eTag(EntityTags.of(report.sequence())).body(report);
  }
}
