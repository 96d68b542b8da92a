package deviation.ops.verify;

import deviation.ops.eventstore.EventLog;
import deviation.ops.hourly.Hourly;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the log's head each hour and at a clean stop to a file outside the database: who cuts the
 * log off, or writes its chain anew, contradicts it. One JSON object a line.
 */
@Component
class HeadFile {

  private final EventLog log;
  private final Path file;
  private final Hourly hourly;
  private long written;

  /**
   * @param file empty for none
   */
  HeadFile(EventLog log, @Value("${deviation.heads:}") String file) {
    this.log = log;
    this.file = Path.of(file);
    this.hourly = new Hourly("log-heads", file.isEmpty() ? () -> {} : this::write);
  }

  synchronized void write() {
    var head = log.head();
    if (head.position() == written) {
      return;
    }
    try {
      Files.writeString(
          file,
          "{\"position\":%d,\"hash\":\"%s\",\"time\":\"%s\"}\n"
              .formatted(head.position(), HexFormat.of().formatHex(head.hash()), head.recordedAt()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
      written = head.position();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @PreDestroy
  void close() {
    hourly.close();
    if (!file.toString().isEmpty()) {
      write();
    }
  }
}
