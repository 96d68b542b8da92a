package deviation.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.http.FileTypes;
import deviation.ops.Http;
import deviation.ops.Http.Answer;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.EventLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import from a spreadsheet, as it is; and what only looks like one. */
class WorkbookImportTest {

  private static final String[] HEADER = {
    "occurredOn",
    "collaborationArea",
    "reportingPrincipal",
    "reportingUnit",
    "counterparts.0.principal",
    "originParty",
    "agreement.id",
    "concernClass",
    "processStep",
    "failureCategory",
    "secondaryCategories",
    "consequence",
    "description",
    "statutoryFlag",
    "recurrenceLikelihood",
    "suggestion"
  };
  private static final String[] ROW = {
    "2026-02-11", "goteborg-hisingen", "1480", "1480-aldre-hisingen", "14", "COUNTERPART",
    "in-och-utskrivning", "OCCURRED", "UTSKRIVNING", "INFO", "LKM|SIP", "NONE",
    "Läkemedelslistan saknades.", "NONE"
  };

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
  void anotherTypeByItsContentIs415() throws IOException {
    var csv = String.join(",", HEADER) + "\n";
    assertRefused(sent("", csv.getBytes(StandardCharsets.UTF_8)), 415, "other-type");
    assertRefused(sent("", new byte[0]), 415, "other-type");
    var workbook = workbook(sheet -> row(sheet, 1));
    for (var type : new String[] {"text/csv", "application/x-ndjson"}) {
      assertRefused(
          api.post("/reports/imports", workbook, "Content-Type", type), 415, "other-type");
    }
  }

  @Test
  void anArchiveThatIsNoWorkbookIs400() throws IOException {
    assertRefused(sent("", zip("a.txt", out -> out.write('a'))), 400, "not-xlsx");
    var cut = workbook(sheet -> row(sheet, 1));
    assertRefused(sent("", java.util.Arrays.copyOf(cut, cut.length / 2)), 400, "not-xlsx");
    var entities =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row"
            + " r=\"1\"><c r=\"A1\""
            + " t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";
    assertRefused(sent("", minimal(entities)), 400, null);
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIs413() throws IOException {
    var zeros = new byte[1024 * 1024];
    var bomb =
        zip(
            "xl/worksheets/sheet1.xml",
            out -> {
              for (int i = 0; i < 200; i++) {
                out.write(zeros);
              }
            });
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertRefused(sent("", bomb), 413, "workbook-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c>",
        "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>"
      })
  void aCellThatIsNumberedBeyondAllBoundsIs413(String cell) throws IOException {
    assertRefused(
        sent(
            "",
            minimal(
                "<worksheet><sheetData><row r=\"1\">" + cell + "</row></sheetData></worksheet>")),
        413,
        "workbook-too-large");
  }

  @Test
  void aWorkbookWithoutStylesIsReadToo() throws IOException {
    var answer =
        sent(
            "",
            minimal(
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                    + " t=\"inlineStr\"><is><t>datum</t></is></c><c"
                    + " r=\"B1\"><v>1E999999999</v></c></row></sheetData></worksheet>"));
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
    var latin = csv.getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(api.post("/reports/imports", latin, "Content-Type", "text/csv"), 400, "not-utf8");
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    if (code != null) {
      assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
    }
  }

  private Answer sent(String query, byte[] file, String... headers) {
    var all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = FileTypes.XLSX;
    return api.post("/reports/imports" + query, file, all);
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("Rapporter");
      for (int column = 0; column < HEADER.length; column++) {
        sheet.value(0, column, HEADER[column]);
      }
      content.accept(sheet);
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int row) {
    for (int column = 0; column < ROW.length; column++) {
      sheet.value(row, column, ROW[column]);
    }
  }

  private interface Content {
    void to(ZipOutputStream out) throws IOException;
  }

  private static byte[] zip(String name, Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      content.to(zip);
    }
    return bytes.toByteArray();
  }

  /** A workbook of one sheet, with no part that it could do without. */
  private static byte[] minimal(String sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types></Types>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook"
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
              + " name=\"1\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\""
              + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
      put(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long head() {
    return RunningApplication.bean(EventLog.class).head().position();
  }
}
