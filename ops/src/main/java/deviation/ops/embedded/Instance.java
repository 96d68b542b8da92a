package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A service about to start: its database answers, its data folder is held. */
public final class Instance {
  private final LaunchOptions options;
  private final Database database;
  private final int postgresPort;
  private final Path keys;
  private final InstanceFile file;
  private final Shutdown shutdown;
  private final Instant startedAt;

  Instance(
      LaunchOptions options,
      Database database,
      int postgresPort,
      Path keys,
      InstanceFile file,
      Shutdown shutdown,
      Instant startedAt) {
    this.options = options;
    this.database = database;
    this.postgresPort = postgresPort;
    this.keys = keys;
    this.file = file;
    this.shutdown = shutdown;
    this.startedAt = startedAt;
  }

  public LaunchOptions options() {
    return options;
  }

  public Database database() {
    return database;
  }

  /** A folder for key files, mode 0700, perhaps shared with other nodes. */
  public Path keys() {
    return keys;
  }

  /** What Spring gets as its command line, where nothing overrides it; holds no secret. */
  public String[] arguments() {
    return new String[] {
      options
          .config()
          .map(file -> "--spring.config.additional-location=" + file.toUri())
          .orElse("--spring.profiles.active=demo"),
      "--server.port=" + options.port(),
      "--server.address=" + options.host(),
      "--management.server.port=" + options.managementPort(),
      "--management.server.address=" + options.host(),
      "--deviation.heads=" + file.path().resolveSibling("heads.ndjson")
    };
  }

  /** Registers what must be closed before PostgreSQL stops; the last one is closed first. */
  public void closeFirst(AutoCloseable resource) {
    try {
      shutdown.open(() -> resource);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Tells the world that the service answers, in {@code instance.json} and on the terminal.
   *
   * @throws StartRefused if the data folder isn't writable any more
   */
  public void answers(int port, int managementPort) {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    String url = "http://%s:%d/".formatted(host, port);
    try {
      file.write(url, port, managementPort, postgresPort, startedAt);
    } catch (IOException failure) {
      throw DataFolder.unwritable(file.path(), failure);
    }
    closeFirst(file);
    System.out.println("Ready: " + url);
  }
}
