package deviation.ops.files;

import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;

@Component
class XlsxReading implements Spreadsheets {

  private static final int LONGEST_SIGNATURE = 8;

  /** More digits than that are nothing that a person wrote, and cost too much to write out. */
  private static final int MOST_DIGITS = 40;

  @Override
  public List<Spreadsheets.Line> rows(byte[] workbook) {
    if (workbook.length < LONGEST_SIGNATURE || !ReadableWorkbook.isOOXMLZipHeader(workbook)) {
      throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.of("", "other-type")));
    }
    try {
      return read(workbook, WorkbookBounds.keptBy(workbook));
    } catch (IOException | RuntimeException failure) {
      if (failure instanceof Problem known) {
        throw known;
      }
      // The reader has a dozen ways to fail at a file that isn't as it should be.
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "not-xlsx")));
    }
  }

  private static List<Spreadsheets.Line> read(byte[] workbook, boolean styled) throws IOException {
    try (var book =
            new ReadableWorkbook(
                new ByteArrayInputStream(workbook), new ReadingOptions(styled, true));
        var rows = book.getFirstSheet().openStream()) {
      return rows.map(XlsxReading::row)
          .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
          .toList();
    }
  }

  private static Spreadsheets.Line row(Row row) {
    return new Spreadsheets.Line(row.getRowNum(), row.stream().map(XlsxReading::text).toList());
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return cell.getText();
    }
    if (number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS) {
      return cell.getRawValue();
    }
    return isDate(cell.getDataFormatString())
        ? cell.asDate().toLocalDate().toString()
        : number.stripTrailingZeros().toPlainString();
  }

  /** A date is a number whose format has years or days outside of quotes and brackets. */
  private static boolean isDate(String format) {
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
  }
}
