package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {

  @TempDir Path folder;

  @Test
  void aLineForEachHeadThatIsNew() throws Exception {
    var file = folder.resolve("heads.ndjson");
    var log = new CountedLog();
    var heads = new HeadFile(log, file.toString());
    heads.write();
    assertThat(file).doesNotExist();
    log.position = 3;
    heads.write();
    heads.write();
    log.position = 5;
    heads.close();
    assertThat(Files.readAllLines(file)).containsExactly(line(3, "03"), line(5, "05"));
    new HeadFile(log, "").close();
  }

  private static String line(long position, String hash) {
    return "{\"position\":%d,\"hash\":\"%s\",\"time\":\"1970-01-01T00:00:00Z\"}"
        .formatted(position, hash);
  }

  private static final class CountedLog implements EventLog {
    private volatile long position;

    @Override
    public List<StoredEvent> page(long after, int limit) {
      return List.of();
    }

    @Override
    public List<StoredEvent> stream(String aggregateId) {
      return List.of();
    }

    @Override
    public Head head() {
      return new Head(position, new byte[] {(byte) position}, Instant.EPOCH);
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
      return () -> {};
    }
  }
}
