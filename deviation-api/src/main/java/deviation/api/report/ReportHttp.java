package deviation.api.report;

import deviation.api.common.Page;
import deviation.api.event.EventQuery.HistoryOf;
import deviation.api.event.EventView;
import deviation.api.http.Answers;
import deviation.api.http.EntityTags;
import deviation.api.http.FileTypes;
import deviation.api.http.Problem;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportQuery.ReportById;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/reports")
class ReportHttp {

  private final Answers answers;

  ReportHttp(Answers answers) {
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<ReportView> file(@RequestBody ReportBody body) {
    ReportView filed = answers.create(new FileReport(UUID.randomUUID(), body));
    return ResponseEntity.created(URI.create(filed.links().get("self")))
        .eTag(etag(filed))
        .body(filed);
  }

  @GetMapping(produces = {FileTypes.JSON, FileTypes.CSV, FileTypes.XLSX})
  ResponseEntity<Page<ReportItem>> list(ReportListing asked) {
    var paging = asked.paging();
    var found = answers.ask(asked.query(paging));
    return paging.answer(found.items(), found.total(), ReportList::row);
  }

  @GetMapping("/{id}")
  ResponseEntity<ReportItem> one(@PathVariable UUID id) {
    var report = answers.ask(new ReportById(id)).report().orElseThrow(Problem::notFound);
    return ResponseEntity.ok().eTag(etag(report)).body(report);
  }

  /** As a file, without an ETag: that names one representation, and it is the JSON's. */
  @GetMapping(
      path = "/{id}",
      produces = {FileTypes.CSV, FileTypes.XLSX})
  ReportItem oneAsFile(@PathVariable UUID id) {
    return one(id).getBody();
  }

  @GetMapping("/{id}/history")
  EventView.History history(@PathVariable UUID id) {
    var history = answers.ask(new HistoryOf(id));
    if (history.items().isEmpty()) {
      throw Problem.notFound();
    }
    return history;
  }

  private static String etag(ReportItem report) {
    return EntityTags.of(report.sequence());
  }
}
