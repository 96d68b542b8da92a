package deviation.ops.files;

import static deviation.ops.files.Uploads.HEADER;
import static deviation.ops.files.Uploads.ROW;
import static deviation.ops.files.Uploads.row;
import static deviation.ops.files.Uploads.sent;
import static deviation.ops.files.Uploads.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.EventLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An import from a spreadsheet, as people keep them. */
class WorkbookImportTest {

  private final Http api = new Http(RunningApplication.url());

  @Test
  void datesNumbersAndEmptyCellsAreReadAsTheyAreMeant() throws IOException {
    var file =
        workbook(
            sheet -> {
              row(sheet, 1);
              sheet.value(1, 0, LocalDate.of(2026, 2, 11));
              sheet.style(1, 0).format("yyyy-mm-dd").set();
              sheet.value(1, 2, 1480);
              sheet.value(1, 14, 3);
              row(sheet, 4);
              sheet.value(4, 9, "NYTT");
            });
    var json = sent("?dryRun=false", file).json();
    assertThat(json.get("filed").intValue()).isEqualTo(1);
    assertThat(json.get("refused").intValue()).isEqualTo(1);
    assertThat(json.at("/lines/0/line").intValue()).isEqualTo(2);
    assertThat(json.at("/lines/1/line").intValue()).as("as the spreadsheet shows it").isEqualTo(5);
    assertThat(json.at("/lines/1/errors/0/pointer").stringValue()).isEqualTo("/failureCategory");
    var id = json.at("/lines/0/id").stringValue();
    var report = api.get("/reports/" + id + "?minPosition=" + head()).json();
    assertThat(report.get("occurredOn").stringValue()).isEqualTo("2026-02-11");
    assertThat(report.get("recurrenceLikelihood").intValue()).isEqualTo(3);
    assertThat(report.get("description").stringValue()).isEqualTo("Läkemedelslistan saknades.");
  }

  @Test
  void aDryRunAnswersTheSameAndStoresNothing() throws IOException {
    var before = head();
    var json = sent("?dryRun=true", workbook(sheet -> row(sheet, 1))).json();
    assertThat(json.get("filed").intValue()).isEqualTo(1);
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void theSameFileUnderTheSameKeyIsFiledOnce() throws IOException {
    var file = workbook(sheet -> row(sheet, 1));
    var key = UUID.randomUUID().toString();
    var first = sent("", file, "Idempotency-Key", key).json();
    var before = head();
    assertThat(sent("", file, "Idempotency-Key", key).json()).isEqualTo(first);
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void aColumnThatIsNotThereIsRefusedAsAWhole() throws IOException {
    var answer = sent("", workbook(sheet -> sheet.value(0, 0, "datum")));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo("/datum");
  }

  @Test
  void semicolonsSeparateWhereExcelWritesThem() {
    var csv = "\uFEFF" + String.join(";", HEADER) + "\r\n" + String.join(";", ROW) + ";2;\r\n";
    var answer =
        api.post(
            "/reports/imports?dryRun=true",
            csv.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "text/csv");
    assertThat(answer.json().get("filed").intValue()).isEqualTo(1);
    var latin = csv.substring(1).getBytes(StandardCharsets.ISO_8859_1);
    var refused = api.post("/reports/imports?dryRun=true", latin, "Content-Type", "text/csv");
    assertThat(refused.json().at("/lines/0/errors/0/code").stringValue()).isEqualTo("not-utf8");
  }

  private static long head() {
    return RunningApplication.bean(EventLog.class).head().position();
  }
}
