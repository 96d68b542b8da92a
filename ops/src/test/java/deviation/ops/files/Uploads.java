package deviation.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.http.FileTypes;
import deviation.ops.Http;
import deviation.ops.Http.Answer;
import deviation.ops.RunningApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of reports, and what is said to them. */
final class Uploads {

  static final String[] HEADER = {
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
  static final String[] ROW = {
    "2026-02-11", "goteborg-hisingen", "1480", "1480-aldre-hisingen", "14", "COUNTERPART",
    "in-och-utskrivning", "OCCURRED", "UTSKRIVNING", "INFO", "LKM|SIP", "NONE",
    "Läkemedelslistan saknades.", "NONE"
  };

  private Uploads() {}

  static Answer sent(String query, byte[] file, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = FileTypes.XLSX;
    return new Http(RunningApplication.url()).post("/reports/imports" + query, file, all);
  }

  static byte[] workbook(Consumer<Worksheet> content) throws IOException {
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

  static void row(Worksheet sheet, int row) {
    for (int column = 0; column < ROW.length; column++) {
      sheet.value(row, column, ROW[column]);
    }
  }

  static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    if (code != null) {
      assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
    }
  }
}
