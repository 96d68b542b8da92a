package deviation.ops.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import deviation.api.http.FileTypes;
import deviation.ops.files.Cell.Blank;
import deviation.ops.files.Cell.Count;
import deviation.ops.files.Cell.Day;
import deviation.ops.files.Cell.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

@Component
class CsvFormat implements Format {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public MediaType asked() {
    return MediaType.parseMediaType(FileTypes.CSV);
  }

  @Override
  public MediaType given() {
    return MediaType.parseMediaType(FileTypes.CSV + ";charset=UTF-8;header=present");
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public byte[] write(Sheet sheet) throws IOException {
    var text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (var csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(sheet.header().stream().map(FormulaGuard::text).toList());
      sheet.rows().forEach(row -> csv.writeRecord(fields(row)));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fields(List<Cell> row) {
    return row.stream()
        .map(
            cell ->
                switch (cell) {
                  case Word(var text) -> FormulaGuard.text(text);
                  case Count(var number) -> Long.toString(number);
                  case Day(var date) -> date.toString();
                  case Blank _ -> "";
                })
        .toList();
  }
}
