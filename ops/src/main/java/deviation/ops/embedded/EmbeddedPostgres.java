package deviation.ops.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The server that comes with the service, as a child process on a free port of loopback. */
final class EmbeddedPostgres implements AutoCloseable {
  private static final long LOG_LIMIT = 10_000_000;
  private static final int ATTEMPTS = 5;

  /** Recovery after a crash replays at most max_wal_size, which takes minutes on a slow disk. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Postmaster postmaster;
  private final int port;

  private EmbeddedPostgres(Postmaster postmaster, int port) {
    this.postmaster = postmaster;
    this.port = port;
  }

  /**
   * Starts the server on the data in a folder that the caller holds, and makes the data first if
   * there are none. Returns when it accepts connections.
   *
   * @param binaries where the programs are unpacked
   * @throws StartRefused if it doesn't start
   */
  static EmbeddedPostgres start(
      DataFolder folder, Path binaries, Credentials owner, ServerSettings settings)
      throws IOException {
    var programs = PostgresBinaries.under(binaries);
    Path cluster = folder.postgres();
    var user = ServerUser.of(programs, cluster);
    Cluster.make(cluster, programs, user, owner);
    boolean unclean = Postmaster.clear(cluster);
    Path log = folder.path().resolve("postgres.log");
    bound(log);
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      var command =
          Stream.of(
              List.of(programs.program("postgres"), "-D", cluster.toString(), "-p", "" + port),
              settings.arguments());
      var process =
          Commands.builder(user.command(command.flatMap(List::stream).toList()))
              .directory(cluster.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process.getOutputStream().close();
      var postmaster = new Postmaster(process.toHandle());
      if (answers(postmaster, cluster)) {
        return new EmbeddedPostgres(postmaster, port);
      }
      // Another program took the port, or backends of a killed server are still leaving.
      if (attempt == ATTEMPTS) {
        throw new StartRefused("PostgreSQL doesn't start: " + lastFailure(log));
      }
      pause(unclean ? 500 : 50);
    }
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  int port() {
    return port;
  }

  ProcessHandle process() {
    return postmaster.process();
  }

  @Override
  public void close() {
    postmaster.stop();
  }

  private static boolean answers(Postmaster postmaster, Path cluster) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (postmaster.process().isAlive()) {
      if (postmaster.ready(cluster)) {
        return true;
      }
      if (System.nanoTime() > end) {
        postmaster.stop();
        throw new StartRefused(
            "PostgreSQL didn't answer within " + PATIENCE.toMinutes() + " minutes");
      }
      pause(10);
    }
    return false;
  }

  private static void bound(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String lastFailure(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
          .reduce((_, last) -> last)
          .orElse("see " + log);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while PostgreSQL started");
    }
  }
}
