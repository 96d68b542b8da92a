package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A way to the database for a tool that only reads: of an instance that runs, or of one that
 * doesn't, whose server then runs as long as this is open.
 */
public final class LogAccess implements AutoCloseable {

  private static final Pattern SERVER =
      Pattern.compile("\"postgresPort\":([0-9]+),\"pid\":([0-9]+)");

  private final DataSource source;
  private final Shutdown opened;

  private LogAccess(DataSource source, Shutdown opened) {
    this.source = source;
    this.opened = opened;
  }

  /**
   * @throws StartRefused if it is no such URL
   */
  public static LogAccess external(String url) {
    var parsed = PostgresUrl.parse(url);
    return new LogAccess(parsed.owner().at(parsed.jdbcUrl()), new Shutdown());
  }

  /**
   * @param keys empty for those in the folder
   * @throws StartRefused if the folder holds no data, is in use by an instance that doesn't answer
   *     yet, or the keys don't fit
   */
  public static LogAccess ofFolder(Path folder, Optional<Path> keys) throws Exception {
    if (!Files.isDirectory(folder.resolve("postgres"))) {
      throw new StartRefused(folder + " holds no data of an embedded PostgreSQL");
    }
    var keysFolder = keys.orElse(folder.resolve("keys"));
    var passwords = Passwords.find(keysFolder).orElseThrow(() -> Passwords.misfit(keysFolder));
    var projector = new Credentials(Launch.DATABASE + "_projector", passwords.projector());
    var opened = new Shutdown();
    // An interrupted tool must not leave a server behind.
    Runtime.getRuntime().addShutdownHook(new Thread(opened));
    var port = runningPort(folder);
    var url =
        port.isPresent()
            ? "jdbc:postgresql://127.0.0.1:" + port.get() + "/" + Launch.DATABASE
            : started(folder, passwords, opened).jdbcUrl(Launch.DATABASE);
    return new LogAccess(projector.at(url), opened);
  }

  public DataSource source() {
    return source;
  }

  /** Of an instance that was killed the file may still be there. */
  private static Optional<String> runningPort(Path folder) throws IOException {
    var file = folder.resolve("instance.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return SERVER
        .matcher(Files.readString(file))
        .results()
        .filter(found -> ProcessHandle.of(Long.parseLong(found.group(2))).isPresent())
        .map(found -> found.group(1))
        .findFirst();
  }

  private static EmbeddedPostgres started(Path path, Passwords passwords, Shutdown opened)
      throws Exception {
    var folder = opened.open(() -> DataFolder.open(path));
    var owner = new Credentials(Launch.DATABASE + "_owner", passwords.owner());
    return opened.open(
        () -> EmbeddedPostgres.start(folder, folder.path(), owner, ServerSettings.SHIPPED));
  }

  @Override
  public void close() {
    opened.run();
  }
}
