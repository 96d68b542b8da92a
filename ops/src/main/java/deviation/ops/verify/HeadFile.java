package deviation.ops.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Heads of the log outside the database, one JSON object a line: who cuts the log off, or writes
 * its chain anew, contradicts it.
 */
record HeadFile(Path path) {

  private static final Pattern LINE =
      Pattern.compile("\\{\"position\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\",.*}");

  /** The last one written; a line that a power cut tore is passed over. */
  Optional<KnownHead> last() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(path)) {
      return lines
          .map(LINE::matcher)
          .filter(line -> line.matches())
          .reduce((_, later) -> later)
          .flatMap(line -> KnownHead.read(line.group(1) + ":" + line.group(2)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void add(KnownHead head, Instant time) {
    try {
      Files.writeString(
          path,
          "{\"position\":%d,\"hash\":\"%s\",\"time\":\"%s\"}\n"
              .formatted(head.position(), HexFormat.of().formatHex(head.hash()), time),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
