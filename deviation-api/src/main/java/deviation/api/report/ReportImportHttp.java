package deviation.api.report;

import deviation.api.http.Answers;
import deviation.api.http.Fault;
import deviation.api.http.FileTypes;
import deviation.api.http.JsonBodies;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import deviation.api.http.RequestKey;
import deviation.api.http.SpareRoom;
import deviation.api.http.Spreadsheets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
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
  private final Spreadsheets spreadsheets;
  private final Semaphore imports = new Semaphore(AT_ONCE);

  ReportImportHttp(
      Answers answers,
      Problems problems,
      JsonBodies json,
      SpareRoom room,
      Spreadsheets spreadsheets) {
    this.answers = answers;
    this.problems = problems;
    this.json = json;
    this.room = room;
    this.spreadsheets = spreadsheets;
  }

  @PostMapping(consumes = "application/x-ndjson")
  ReportImportView ndjson(
      HttpServletRequest request, @RequestParam(required = false) String dryRun, Locale locale)
      throws IOException {
    return oneOfFew(
        request, dryRun, locale, upload -> ReportLines.ofNdjson(ReportLines.text(upload), json));
  }

  @PostMapping(consumes = FileTypes.CSV)
  ReportImportView csv(
      HttpServletRequest request, @RequestParam(required = false) String dryRun, Locale locale)
      throws IOException {
    return oneOfFew(request, dryRun, locale, upload -> CsvLines.of(ReportLines.text(upload)));
  }

  @PostMapping(consumes = FileTypes.XLSX)
  ReportImportView xlsx(
      HttpServletRequest request, @RequestParam(required = false) String dryRun, Locale locale)
      throws IOException {
    return oneOfFew(
        request,
        dryRun,
        locale,
        upload -> ReportTable.linesOfCells(spreadsheets.rows(ReportLines.bounded(upload))));
  }

  private ReportImportView oneOfFew(
      HttpServletRequest request, String dryRun, Locale locale, Format format) throws IOException {
    var run = new ReportImport(answers, problems, RequestKey.current(), dry(dryRun), locale);
    if (!room.forImports() || !imports.tryAcquire()) {
      throw new Problem(ProblemType.UNAVAILABLE, List.of(Fault.of("", "busy")));
    }
    try {
      return run.run(format.lines(request.getInputStream()));
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

    List<ReportLine> lines(InputStream upload) throws IOException;
  }
}
