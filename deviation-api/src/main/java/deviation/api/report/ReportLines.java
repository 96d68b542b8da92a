package deviation.api.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import deviation.api.http.DottedFields;
import deviation.api.http.Fault;
import deviation.api.http.JsonBodies;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** Takes an import apart into lines, each of which is read for itself. */
final class ReportLines {

  static final int MOST_BYTES = 20 * 1024 * 1024;
  static final int MOST_BYTES_A_LINE = 64 * 1024;

  private ReportLines() {}

  /**
   * The whole upload.
   *
   * @throws Problem TOO_LARGE beyond 20 MB
   */
  static byte[] bounded(InputStream upload) throws IOException {
    var bytes = upload.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Problem(ProblemType.TOO_LARGE, List.of(Fault.of("", "too-large", MOST_BYTES)));
    }
    return bytes;
  }

  /** One JSON object a line; blank lines are passed over. */
  static List<ReportLine> ofNdjson(byte[] upload, JsonBodies json) {
    var lines = new ArrayList<ReportLine>();
    long number = 0;
    int start = 0;
    while (start < upload.length) {
      int end = start;
      while (end < upload.length && upload[end] != '\n') {
        end++;
      }
      number++;
      int from = start;
      int to = end;
      if (!blank(upload, from, to)) {
        lines.add(
            new ReportLine(
                number,
                () -> Arrays.copyOfRange(upload, from, to),
                () -> body(upload, from, to, json)));
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * The body's names with dots as header.
   *
   * @throws Problem INVALID_REQUEST when the header names a column twice or the file is no CSV
   */
  static List<ReportLine> ofCsv(byte[] upload) throws IOException {
    var lines = new ArrayList<ReportLine>();
    try (var reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .maxBufferSize(MOST_BYTES_A_LINE)
            .ofCsvRecord(new ByteArrayInputStream(upload), StandardCharsets.UTF_8)) {
      List<String> header = null;
      for (CsvRecord row : reader) {
        if (header == null) {
          header = header(row);
        } else {
          var names = header;
          lines.add(
              new ReportLine(
                  row.getStartingLineNumber(), () -> written(names, row), () -> body(names, row)));
        }
      }
    } catch (CsvParseException _) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "not-csv")));
    }
    return lines;
  }

  private static List<String> header(CsvRecord row) {
    var names = row.getFields().stream().map(String::strip).toList();
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    for (var name : names) {
      var first = name.split("\\.")[0];
      if (Arrays.stream(ReportBody.class.getRecordComponents())
          .noneMatch(component -> component.getName().equals(first))) {
        faults.add(Fault.of("/" + name.replace('.', '/'), "unknown-column"));
      } else if (!seen.add(name)) {
        faults.add(Fault.of("/" + name.replace('.', '/'), "repeated"));
      }
    }
    if (!faults.isEmpty()) {
      throw new Problem(ProblemType.INVALID_REQUEST, faults);
    }
    return names;
  }

  private static ReportBody body(byte[] upload, int from, int to, JsonBodies json) {
    if (to - from > MOST_BYTES_A_LINE) {
      throw new Problem(
          ProblemType.INVALID_REQUEST, List.of(Fault.of("", "too-large", MOST_BYTES_A_LINE)));
    }
    return RecordReader.read(json.read(Arrays.copyOfRange(upload, from, to)), ReportBody.class);
  }

  private static ReportBody body(List<String> header, CsvRecord row) {
    if (row.getFieldCount() != header.size()) {
      throw new Problem(
          ProblemType.INVALID_REQUEST,
          List.of(Fault.of("", "column-count", header.size(), row.getFieldCount())));
    }
    var fields = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), List.of(row.getField(i)));
    }
    return RecordReader.read(DottedFields.tree(fields, ReportBody.class), ReportBody.class);
  }

  private static byte[] written(List<String> header, CsvRecord row) {
    return (String.join("\0", header) + "\n" + String.join("\0", row.getFields()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean blank(byte[] upload, int from, int to) {
    for (int i = from; i < to; i++) {
      if (upload[i] != ' ' && upload[i] != '\t' && upload[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
