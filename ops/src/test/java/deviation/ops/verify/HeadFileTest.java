package deviation.ops.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {

  @TempDir Path folder;

  @Test
  void aLineForEachHeadAndTheLastIsFoundAgain() throws Exception {
    var file = new HeadFile(folder.resolve("heads.ndjson"));
    assertThat(file.last()).isEmpty();
    file.add(head(3), Instant.EPOCH);
    file.add(head(5), Instant.EPOCH);
    assertThat(Files.readAllLines(file.path())).containsExactly(line(3, "03"), line(5, "05"));
    Files.writeString(file.path(), Files.readString(file.path()) + "{\"position\":7,\"ha");
    assertThat(file.last()).map(KnownHead::position).as("whole lines alone").hasValue(5L);
  }

  private static KnownHead head(int position) {
    var hash = new byte[32];
    hash[31] = (byte) position;
    return new KnownHead(position, hash);
  }

  private static String line(long position, String end) {
    return "{\"position\":%d,\"hash\":\"%s\",\"time\":\"1970-01-01T00:00:00Z\"}"
        .formatted(position, "0".repeat(62) + end);
  }
}
