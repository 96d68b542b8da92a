package deviation.ops.files;

import static deviation.ops.files.Uploads.HEADER;
import static deviation.ops.files.Uploads.assertRefused;
import static deviation.ops.files.Uploads.row;
import static deviation.ops.files.Uploads.sent;
import static deviation.ops.files.Uploads.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like a workbook, or is a trap. */
class DoubtfulWorkbookTest {

  private final Http api = new Http(RunningApplication.url());

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
    assertRefused(sent("", Arrays.copyOf(cut, cut.length / 2)), 400, "not-xlsx");
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
}
