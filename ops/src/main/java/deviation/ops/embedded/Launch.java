package deviation.ops.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** From the command line to a database that answers, and back on Ctrl-C and SIGTERM. */
public final class Launch {
  static final String DATABASE = "deviation";

  private Launch() {}

  /**
   * Prepares an instance and hands it to the application. Whatever refuses the start is printed as
   * one line; the exit code is then 1, or 2 for a wrong option.
   */
  public static void run(String[] args, Consumer<Instance> application) {
    var shutdown = new Shutdown();
    try {
      var options = LaunchOptions.parse(args);
      if (options.help()) {
        System.out.println(LaunchOptions.HELP);
        return;
      }
      // The only hook: Spring's own would race with the one that stops PostgreSQL.
      Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "shutdown"));
      application.accept(prepare(options, shutdown));
    } catch (Exception failure) {
      if (!shutdown.begun()) {
        StartRefused.in(failure)
            .ifPresentOrElse(
                refused -> System.err.println("ops/run: " + refused.getMessage()),
                failure::printStackTrace);
      }
      System.exit(StartRefused.in(failure).map(StartRefused::exitCode).orElse(1));
    }
  }

  /** For tests: the caller runs the shutdown. */
  static Instance prepare(LaunchOptions options, Shutdown shutdown) throws Exception {
    var startedAt = Clock.systemUTC().instant();
    requireFree(options.host(), options.port());
    requireFree(options.host(), options.managementPort());
    var folder = shutdown.open(() -> DataFolder.open(options.data()));
    Path keys = keys(options, folder);
    if (options.postgres().isPresent()) {
      var url = PostgresUrl.parse(options.postgres().get());
      var database = DatabaseRoles.ensure(url.jdbcUrl(), url.database(), url.owner(), keys);
      return new Instance(options, database, 0, keys, folder.instanceFile(), shutdown, startedAt);
    }
    var owner = owner(folder, keys);
    var server =
        shutdown.open(
            () -> EmbeddedPostgres.start(folder, folder.path(), owner, ServerSettings.SHIPPED));
    FirstDatabase.make(server.jdbcUrl("postgres"), DATABASE, owner, keys);
    var database = DatabaseRoles.ensure(server.jdbcUrl(DATABASE), DATABASE, owner, keys);
    return new Instance(
        options, database, server.port(), keys, folder.instanceFile(), shutdown, startedAt);
  }

  private static Path keys(LaunchOptions options, DataFolder folder) {
    Path keys = options.keys().map(Path::toAbsolutePath).orElse(folder.keys());
    try {
      return Folders.makePrivate(keys).toRealPath();
    } catch (IOException failure) {
      throw DataFolder.unwritable(keys, failure);
    }
  }

  private static Credentials owner(DataFolder folder, Path keys) {
    // New passwords beside old data would fit nothing and hide that the real ones are elsewhere.
    var passwords =
        folder.postgres().toFile().exists()
            ? Passwords.find(keys).orElseThrow(() -> Passwords.misfit(keys))
            : Passwords.findOrMake(keys);
    return new Credentials(DATABASE + "_owner", passwords.owner());
  }

  private static void requireFree(String host, int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException unknown) {
      throw new StartRefused("no such address: " + host);
    } catch (IOException taken) {
      throw port == 0
          ? new StartRefused("can't listen on " + host + ": " + taken.getMessage())
          : StartRefused.portTaken(port);
    }
  }
}
