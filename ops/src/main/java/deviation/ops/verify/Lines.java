package deviation.ops.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a file as bytes: to decode them only to encode them again would cost the most. */
final class Lines implements AutoCloseable {

  private final InputStream in;
  private byte[] buffer = new byte[1 << 18];
  private int from;
  private int to;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next ones that aren't blank, as many as that; fewer or none at the end. */
  List<byte[]> page(int most) throws IOException {
    var lines = new ArrayList<byte[]>();
    while (lines.size() < most) {
      var end = end();
      if (end < 0) {
        break;
      }
      var line = Arrays.copyOfRange(buffer, from, end);
      from = Math.min(end + 1, to);
      if (!blank(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Where the line that begins at {@code from} ends; -1 when there is none. */
  private int end() throws IOException {
    var end = from;
    while (true) {
      while (end < to) {
        if (buffer[end] == '\n') {
          return end;
        }
        end++;
      }
      end -= from;
      if (!more()) {
        return to > 0 ? to : -1;
      }
    }
  }

  /** Reads on behind what is left, which moves to the beginning. */
  private boolean more() throws IOException {
    var left = Arrays.copyOfRange(buffer, from, to);
    if (left.length == buffer.length) {
      buffer = new byte[2 * buffer.length];
    }
    System.arraycopy(left, 0, buffer, 0, left.length);
    from = 0;
    to = left.length;
    var read = in.read(buffer, to, buffer.length - to);
    to += Math.max(0, read);
    return read > 0;
  }

  private static boolean blank(byte[] line) {
    for (var each : line) {
      if (!Character.isWhitespace(each)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
