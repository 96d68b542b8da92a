package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A server of a test's own, to be struck down and started again on the same data. */
public final class OwnPostgres implements AutoCloseable {

  private static final String DATABASE = "deviation";

  private final Path binaries;
  private final DataFolder folder;
  private final Credentials owner;
  private volatile EmbeddedPostgres server;

  /**
   * @param path an empty folder
   */
  public OwnPostgres(Path path) throws Exception {
    binaries = TestPostgres.binaries();
    folder = DataFolder.open(path);
    owner = new Credentials("crash_owner", Passwords.findOrMake(folder.keys()).owner());
    start();
    FirstDatabase.make(server.jdbcUrl("postgres"), DATABASE, owner, folder.keys());
  }

  /** Where its passwords are. */
  public Path keys() {
    return folder.keys();
  }

  /** Another one after each start. */
  public int port() {
    return server.port();
  }

  /** The option {@code --postgres} of a node that reaches it by another port. */
  public String urlBy(int port) {
    return "postgresql://%s:%s@127.0.0.1:%d/%s"
        .formatted(owner.user(), owner.password(), port, DATABASE);
  }

  /** With the five roles; not migrated. */
  public Database database() {
    return DatabaseRoles.ensure(server.jdbcUrl(DATABASE), DATABASE, owner, keys());
  }

  public DataSource owner() {
    return owner.at(server.jdbcUrl(DATABASE));
  }

  public void start() throws IOException {
    server = EmbeddedPostgres.start(folder, binaries, owner, TestPostgres.SMALL);
  }

  /** As {@code pg_ctl stop -m immediate}: no goodbye, no checkpoint; returns when it is gone. */
  public void stopImmediately() throws InterruptedException {
    var process = server.process();
    signal("QUIT", process.pid());
    while (process.isAlive()) {
      Thread.sleep(5);
    }
  }

  /** After which the server restarts all others. */
  public void killBackend(long pid) {
    var backend = ProcessHandle.of(pid).flatMap(ProcessHandle::parent);
    if (backend.filter(server.process()::equals).isPresent()) {
      signal("KILL", pid);
    }
  }

  private static void signal(String signal, long pid) {
    Commands.run("sh", "-c", "kill -" + signal + " " + pid);
  }

  @Override
  public void close() throws IOException {
    server.close();
    folder.close();
    if (Files.exists(folder.path())) {
      Folders.delete(folder.path());
    }
  }
}
