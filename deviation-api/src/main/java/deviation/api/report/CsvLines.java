package deviation.api.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import deviation.api.http.DottedFields;
import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Takes a CSV import apart. A broken row is refused alone; the file as a whole when its header is
 * wrong, or when its quotation marks don't tell where a row ends.
 */
final class CsvLines {

  /** Bytes as characters: rows are found without decoding, so that UTF-8 fails by the field. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Put behind the last row; it's missing when a quotation mark before it was left open. */
  private static final List<String> END = List.of("end");

  private CsvLines() {}

  /**
   * The rows under the header, which has the body's names with dots.
   *
   * @throws Problem INVALID_REQUEST when it is no CSV or its header is wrong
   */
  static List<ReportLine> of(byte[] upload) throws IOException {
    var rows = rows(upload);
    var last = rows.removeLast();
    if (!last.getFields().equals(END)) {
      throw refusal(Fault.of("", "open-quote", last.getStartingLineNumber()));
    }
    if (rows.isEmpty()) {
      throw refusal(Fault.of("", "no-header"));
    }
    var header =
        CsvHeader.names(rows.removeFirst().getFields().stream().map(name -> utf8(name, "")));
    return rows.stream()
        .map(
            row ->
                new ReportLine(
                    row.getStartingLineNumber(),
                    () -> written(header, row),
                    () -> body(header, row)))
        .toList();
  }

  private static List<CsvRecord> rows(byte[] upload) throws IOException {
    var marked = upload.length >= 3 && Arrays.equals(upload, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
    var rows = new ArrayList<CsvRecord>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator(upload))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(2 * ReportLines.MOST_BYTES)
            .ofCsvRecord(
                new SequenceInputStream(
                    new ByteArrayInputStream(upload, marked, upload.length - marked),
                    new ByteArrayInputStream(("\n" + END.getFirst()).getBytes(BYTES))),
                BYTES)) {
      reader.forEach(rows::add);
    } catch (CsvParseException _) {
      var before = rows.isEmpty() ? 0 : rows.getLast().getStartingLineNumber();
      throw refusal(Fault.of("", "not-csv", before));
    }
    return rows;
  }

  /** Semicolons where the header has no comma: Excel writes them where the decimal sign is one. */
  private static char separator(byte[] upload) {
    var header = new String(upload, BYTES).lines().findFirst().orElse("");
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
  }

  private static ReportBody body(List<String> header, CsvRecord row) {
    if (row.getFieldCount() != header.size()) {
      throw refusal(Fault.of("", "column-count", header.size(), row.getFieldCount()));
    }
    if (row.getFields().stream().mapToInt(String::length).sum() > ReportLines.MOST_BYTES_A_LINE) {
      throw refusal(Fault.of("", "too-large", ReportLines.MOST_BYTES_A_LINE));
    }
    var fields = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < header.size(); i++) {
      var name = header.get(i);
      fields.put(name, List.of(utf8(row.getField(i), "/" + name.replace('.', '/'))));
    }
    return RecordReader.read(DottedFields.tree(fields, ReportBody.class), ReportBody.class);
  }

  private static byte[] written(List<String> header, CsvRecord row) {
    return (String.join("\0", header) + "\n" + String.join("\0", row.getFields()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String utf8(String field, String pointer) {
    try {
      var bytes = ByteBuffer.wrap(field.getBytes(BYTES));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException _) {
      throw refusal(Fault.of(pointer, "not-utf8"));
    }
  }

  private static Problem refusal(Fault fault) {
    return new Problem(ProblemType.INVALID_REQUEST, List.of(fault));
  }
}
