package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogAccessTest {

  @TempDir Path data;

  @Test
  void anInstanceThatRunsAndThenDoesNot() throws Exception {
    var shutdown = new Shutdown();
    String runningServer;
    try {
      var options = LaunchOptions.parse("--port", "0", "--data", data.toString());
      Launch.prepare(options, shutdown).answers(8080, 8081);
      try (var access = LogAccess.ofFolder(data, Optional.empty())) {
        runningServer = server(access);
      }
      try (var access = LogAccess.ofFolder(data, Optional.of(data.resolve("keys")))) {
        assertThat(server(access)).as("the instance's own goes on").isEqualTo(runningServer);
      }
    } finally {
      shutdown.run();
    }
    try (var access = LogAccess.ofFolder(data, Optional.empty())) {
      assertThat(server(access)).isNotEqualTo(runningServer);
    }
    assertThat(data.resolve("postgres/postmaster.pid")).as("it was stopped").doesNotExist();
  }

  @Test
  void aFolderWithoutDataIsLeftAsItIs() {
    assertThatThrownBy(() -> LogAccess.ofFolder(data, Optional.empty()))
        .isInstanceOf(StartRefused.class);
    assertThat(data).isEmptyDirectory();
  }

  /** By the time of its start. */
  private static String server(LogAccess access) {
    return JdbcClient.create(access.source())
        .sql("SELECT pg_postmaster_start_time()::text")
        .query(String.class)
        .single();
  }
}
