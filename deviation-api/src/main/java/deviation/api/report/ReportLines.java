package deviation.api.report;

import deviation.api.http.Fault;
import deviation.api.http.JsonBodies;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes an import apart into lines, each of which is read for itself. */
final class ReportLines {

  static final int MOST_BYTES = 20 * 1024 * 1024;
  static final int MOST_BYTES_A_LINE = 64 * 1024;

  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  private ReportLines() {}

  /**
   * The whole upload of a type that is text.
   *
   * @throws Problem TOO_LARGE beyond 20 MB, UNSUPPORTED_MEDIA_TYPE for what is an archive by its
   *     content, such as a workbook
   */
  static byte[] text(InputStream upload) throws IOException {
    var bytes = bounded(upload);
    if (bytes.length >= ARCHIVE.length && Arrays.mismatch(bytes, ARCHIVE) == ARCHIVE.length) {
      throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.of("", "other-type")));
    }
    return bytes;
  }

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

  private static ReportBody body(byte[] upload, int from, int to, JsonBodies json) {
    if (to - from > MOST_BYTES_A_LINE) {
      throw new Problem(
          ProblemType.INVALID_REQUEST, List.of(Fault.of("", "too-large", MOST_BYTES_A_LINE)));
    }
    return RecordReader.read(json.read(Arrays.copyOfRange(upload, from, to)), ReportBody.class);
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
