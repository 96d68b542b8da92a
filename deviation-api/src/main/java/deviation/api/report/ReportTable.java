package deviation.api.report;

import deviation.api.http.DottedFields;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RecordReader;
import deviation.api.http.Spreadsheets.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Takes a table apart into lines: its header has the body's names, with dots. */
final class ReportTable {

  private ReportTable() {}

  private static List<ReportLine> lines(List<Line> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var names = CsvHeader.names(rows.getFirst().cells().stream());
    return rows.stream()
        .skip(1)
        .map(row -> new ReportLine(row.number(), () -> written(names, row), () -> body(names, row)))
        .toList();
  }

  /**
   * Of a spreadsheet, whose rows end where their last cell is filled in.
   *
   * @throws Problem INVALID_REQUEST when the header is wrong
   */
  static List<ReportLine> linesOfCells(List<Line> rows) {
    var width = rows.isEmpty() ? 0 : withoutBlanksAtTheEnd(rows.getFirst().cells()).size();
    return lines(
        rows.stream().map(row -> new Line(row.number(), widened(row.cells(), width))).toList());
  }

  private static List<String> widened(List<String> cells, int width) {
    var filled = new ArrayList<>(withoutBlanksAtTheEnd(cells));
    filled.addAll(Collections.nCopies(Math.max(0, width - filled.size()), ""));
    return filled;
  }

  private static List<String> withoutBlanksAtTheEnd(List<String> cells) {
    var end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static ReportBody body(List<String> header, Line row) {
    if (row.cells().size() != header.size()) {
      throw new Problem(
          ProblemType.INVALID_REQUEST,
          List.of(Fault.of("", "column-count", header.size(), row.cells().size())));
    }
    var fields = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), List.of(row.cells().get(i)));
    }
    return RecordReader.read(DottedFields.tree(fields, ReportBody.class), ReportBody.class);
  }

  private static byte[] written(List<String> header, Line row) {
    return (String.join("\0", header) + "\n" + String.join("\0", row.cells()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
