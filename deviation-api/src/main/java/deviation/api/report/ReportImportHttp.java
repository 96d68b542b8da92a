package deviation.api.report;

import deviation.api.http.Answers;
import deviation.api.http.Fault;
import deviation.api.http.JsonBodies;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import deviation.api.http.RequestKey;
import deviation.api.http.SpareRoom;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/deviations/v1/reports/imports")
class ReportImportHttp {

  private static final int AT_ONCE = 2;

  private final Answers answers;
  private final Problems problems;
  private final JsonBodies json;
  private final SpareRoom room;
  private final Semaphore imports = new Semaphore(AT_ONCE);

  ReportImportHttp(Answers answers, Problems problems, JsonBodies json, SpareRoom room) {
    this.answers = answers;
    this.problems = problems;
    this.json = json;
    this.room = room;
  }

  @PostMapping(consumes = "application/x-ndjson")
  ReportImportView ndjson(
      HttpServletRequest request, @RequestParam(required = false) String dryRun, Locale locale)
      throws IOException {
    return oneOfFew(request, dryRun, locale, upload -> ReportLines.ofNdjson(upload, json));
  }

  @PostMapping(consumes = "text/csv")
  ReportImportView csv(
      HttpServletRequest request, @RequestParam(required = false) String dryRun, Locale locale)
      throws IOException {
    return oneOfFew(request, dryRun, locale, CsvLines::of);
  }

  private ReportImportView oneOfFew(
      HttpServletRequest request, String dryRun, Locale locale, Format format) throws IOException {
    var run = new ReportImport(answers, problems, RequestKey.current(), dry(dryRun), locale);
    if (!room.forImports() || !imports.tryAcquire()) {
      throw new Problem(ProblemType.UNAVAILABLE, List.of(Fault.of("", "busy")));
    }
    try {
      return run.run(format.lines(ReportLines.bounded(request.getInputStream())));
    } finally {
      imports.release();
    }
  }

  private static boolean dry(String dryRun) {
    if (dryRun == null || dryRun.equals("false")) {
      return false;
    }
    if (dryRun.equals("true")) {
      return true;
    }
    throw Problem.badParameter("dryRun", "boolean");
  }

  /** How an upload becomes lines. */
  private interface Format {

    List<ReportLine> lines(byte[] upload) throws IOException;
  }
}
