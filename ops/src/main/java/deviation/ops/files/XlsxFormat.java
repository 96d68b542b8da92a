package deviation.ops.files;

import deviation.api.http.FileTypes;
import deviation.ops.files.Cell.Blank;
import deviation.ops.files.Cell.Count;
import deviation.ops.files.Cell.Day;
import deviation.ops.files.Cell.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

@Component
class XlsxFormat implements Format {

  @Override
  public MediaType asked() {
    return MediaType.parseMediaType(FileTypes.XLSX);
  }

  @Override
  public MediaType given() {
    return asked();
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public byte[] write(Sheet sheet) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "deviations", "1.0")) {
      var written = workbook.newWorksheet("1");
      for (int column = 0; column < sheet.header().size(); column++) {
        written.value(0, column, FormulaGuard.text(sheet.header().get(column)));
        written.style(0, column).bold().set();
      }
      written.freezePane(0, 1);
      for (int row = 0; row < sheet.rows().size(); row++) {
        var cells = sheet.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
          put(written, row + 1, column, cells.get(column));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Word(var text) -> sheet.value(row, column, FormulaGuard.text(text));
      case Count(var number) -> sheet.value(row, column, number);
      case Day(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Blank _ -> {}
    }
  }
}
