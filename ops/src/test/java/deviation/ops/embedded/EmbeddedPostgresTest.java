package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On real processes: a server of its own per test. */
class EmbeddedPostgresTest {
  private static final Credentials OWNER = new Credentials("owner", "secret");

  @TempDir Path path;
  private DataFolder folder;
  private EmbeddedPostgres server;

  @BeforeEach
  void start() throws Exception {
    folder = DataFolder.open(path);
    server = start(TestPostgres.SMALL);
    sql("CREATE TABLE IF NOT EXISTS kept (word text)");
    sql("INSERT INTO kept VALUES ('word')");
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    folder.close();
  }

  @Test
  void aCleanStopLeavesNoLockFileAndKeepsTheData() throws Exception {
    server.close();
    assertThat(server.process().onExit()).succeedsWithin(Duration.ofSeconds(2));
    assertThat(path.resolve("postgres/postmaster.pid")).doesNotExist();
    server = start(TestPostgres.SMALL);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void anOpenSessionDoesNotKeepItFromStopping() throws Exception {
    try (var connection = OWNER.at(server.jdbcUrl("postgres")).getConnection()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("SELECT 1");
      server.close();
      assertThat(server.process().onExit()).succeedsWithin(Duration.ofSeconds(2));
    }
  }

  @Test
  void afterKillOfTheServerItStartsAgainByItself() throws Exception {
    server.process().destroyForcibly();
    server.process().onExit().get(10, TimeUnit.SECONDS);
    assertThat(path.resolve("postgres/postmaster.pid")).exists();
    server = start(TestPostgres.SMALL);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aServerLeftRunningIsStoppedAndReplaced() throws Exception {
    var left = server.process();
    server = start(TestPostgres.SMALL);
    assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(2));
    assertThat(server.process().pid()).isNotEqualTo(left.pid());
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aLockFileWithTheNumberOfAForeignProcessIsNoHindranceAndThatProcessLives() throws Exception {
    server.close();
    var foreign = new ProcessBuilder("sleep", "60").start();
    try {
      for (long pid : List.of(ProcessHandle.current().pid(), foreign.pid())) {
        Files.writeString(
            path.resolve("postgres/postmaster.pid"),
            "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n".formatted(pid, path.resolve("postgres")));
        server = start(TestPostgres.SMALL);
        assertThat(foreign.isAlive()).isTrue();
        assertThat(kept()).isEqualTo(1);
        server.close();
      }
    } finally {
      foreign.destroyForcibly();
    }
  }

  @Test
  void anotherPostgresWithTheNumberInOurLockFileIsNotTouched(@TempDir Path other) throws Exception {
    try (var neighbour = DataFolder.open(other);
        var its = EmbeddedPostgres.start(neighbour, binaries(), OWNER, TestPostgres.SMALL)) {
      server.close();
      Files.writeString(
          path.resolve("postgres/postmaster.pid"),
          "%d\n%s\n1700000000\n".formatted(its.process().pid(), path.resolve("postgres")));
      server = start(TestPostgres.SMALL);
      assertThat(its.process().isAlive()).isTrue();
    }
  }

  @Test
  void anEmptyLockFileOfAFullDiskIsNoHindrance() throws Exception {
    server.close();
    Files.createFile(path.resolve("postgres/postmaster.pid"));
    server = start(TestPostgres.SMALL);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aHalfMadeClusterIsMadeAnew() throws Exception {
    server.close();
    Files.move(path.resolve("postgres"), path.resolve("postgres.new"));
    server = start(TestPostgres.SMALL);
    sql("CREATE TABLE kept (word text)");
    assertThat(path.resolve("postgres.new")).doesNotExist();
  }

  @Test
  void dataOfAnotherMajorVersionAreRefused() throws Exception {
    server.close();
    Files.writeString(
        path.resolve("postgres/PG_VERSION"), "17\n", StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(() -> start(TestPostgres.SMALL))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is the data of PostgreSQL 17; this version runs");
  }

  @Test
  void aServerThatCouldLoseDataIsRefused() throws Exception {
    for (String name : List.of("fsync", "full_page_writes", "synchronous_commit")) {
      server.close();
      server = start(TestPostgres.SMALL.with(name, "off"));
      assertThatThrownBy(() -> ServerRequirements.check(OWNER.at(server.jdbcUrl("postgres"))))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(name + "=off");
    }
  }

  @Test
  void itRunsAsShippedOnLoopbackWithScramAndChecksums() throws Exception {
    server.close();
    server = start(ServerSettings.SHIPPED);
    ServerRequirements.check(OWNER.at(server.jdbcUrl("postgres")));
    var settings =
        JdbcClient.create(OWNER.at(server.jdbcUrl("postgres")))
            .sql(
                """
                SELECT name || '=' || current_setting(name) FROM pg_settings WHERE name IN
                ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'jit',
                'listen_addresses', 'unix_socket_directories', 'shared_buffers', 'max_wal_size',
                'log_error_verbosity', 'log_parameter_max_length_on_error')
                """)
            .query(String.class)
            .list();
    assertThat(settings)
        .containsExactlyInAnyOrder(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "data_checksums=on",
            "jit=off",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=512MB",
            "max_wal_size=4GB",
            "log_error_verbosity=terse",
            "log_parameter_max_length_on_error=0");
    assertThat(Files.readString(path.resolve("postgres/pg_hba.conf"))).doesNotContain(" trust\n");
  }

  private EmbeddedPostgres start(ServerSettings settings) throws Exception {
    return EmbeddedPostgres.start(folder, binaries(), OWNER, settings);
  }

  private static Path binaries() throws Exception {
    return TestPostgres.binaries();
  }

  private void sql(String statement) {
    JdbcClient.create(OWNER.at(server.jdbcUrl("postgres"))).sql(statement).update();
  }

  private int kept() {
    return JdbcClient.create(OWNER.at(server.jdbcUrl("postgres")))
        .sql("SELECT count(*) FROM kept")
        .query(Integer.class)
        .single();
  }
}
