package deviation.ops.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One server per test JVM, started when first asked for; a fresh database costs some 100 ms. */
public final class TestPostgres {
  static final ServerSettings SMALL = ServerSettings.SHIPPED.with("shared_buffers", "32MB");

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  /** An empty database of its own with its five roles; not migrated. */
  public static Database fresh() {
    String name = "test_" + DATABASES.incrementAndGet();
    var server = Running.SERVER;
    JdbcClient.create(Running.OWNER.at(server.jdbcUrl("postgres")))
        .sql("CREATE DATABASE " + name)
        .update();
    return DatabaseRoles.ensure(server.jdbcUrl(name), name, Running.OWNER, Running.KEYS);
  }

  /** Closes it when the tests end, before the server stops that it needs. */
  public static void closeFirst(AutoCloseable it) {
    try {
      Running.SHUTDOWN.open(() -> it);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Where tests share the unpacked programs. */
  static Path binaries() throws Exception {
    return Files.createDirectories(
        Path.of(System.getProperty("java.io.tmpdir"), "deviation-test-postgres"));
  }

  private static final class Running {
    static final Path KEYS;
    static final Credentials OWNER;
    static final EmbeddedPostgres SERVER;
    static final Shutdown SHUTDOWN = new Shutdown();

    static {
      try {
        Path path = Files.createTempDirectory("deviation-test-");
        Runtime.getRuntime().addShutdownHook(new Thread(SHUTDOWN));
        SHUTDOWN.open(() -> () -> Folders.delete(path));
        var folder = SHUTDOWN.open(() -> DataFolder.open(path));
        KEYS = folder.keys();
        OWNER = new Credentials("test_owner", Passwords.findOrMake(KEYS).owner());
        SERVER = SHUTDOWN.open(() -> EmbeddedPostgres.start(folder, binaries(), OWNER, SMALL));
      } catch (Exception failure) {
        throw new ExceptionInInitializerError(failure);
      }
    }
  }
}
