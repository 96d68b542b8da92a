package deviation.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stays text and a number a number, whatever they begin with. */
class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil\")",
        "+46",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\0x",
        "＝1"
      })
  void textNeverBeginsAFormula(String text) throws IOException {
    var sheet = new Sheet(List.of(text), List.of(List.of(Cell.word(text))));
    var csv = new String(new CsvFormat().write(sheet), StandardCharsets.UTF_8);
    assertThat(csv).doesNotStartWith("\uFEFF" + text);
    assertThat(csv.replace("\"", "")).startsWith("\uFEFF'");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(new XlsxFormat().write(sheet)))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      for (var row : rows) {
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).startsWith("'");
      }
    }
  }

  @Test
  void aNegativeNumberStaysOne() throws IOException {
    var sheet =
        new Sheet(
            List.of("a", "b", "c"),
            List.of(List.of(Cell.count(-3), Cell.day(LocalDate.of(2026, 2, 11)), Cell.word(null))));
    assertThat(new String(new CsvFormat().write(sheet), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFa;b;c\r\n-3;2026-02-11;\r\n");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(new XlsxFormat().write(sheet)))) {
      var row = book.getFirstSheet().read().getLast();
      assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("-3");
      assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 11));
    }
  }

  @Test
  void whatSeparatesIsQuoted() throws IOException {
    var sheet = new Sheet(List.of("a"), List.of(List.of(Cell.word("å; \"ä\"\r\n=1"))));
    assertThat(new String(new CsvFormat().write(sheet), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFa\r\n\"å; \"\"ä\"\"\r\n=1\"\r\n");
  }
}
