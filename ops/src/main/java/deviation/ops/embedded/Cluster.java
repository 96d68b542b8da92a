package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's data on disk. */
final class Cluster {
  private Cluster() {}

  /**
   * Makes the cluster if there is none; one that broke off half made is never taken for whole.
   *
   * @throws StartRefused if the cluster there is of another major version
   */
  static void make(Path path, PostgresBinaries binaries, ServerUser user, Credentials owner)
      throws IOException {
    if (Files.exists(path)) {
      checkVersion(path, binaries);
      return;
    }
    Path half = path.resolveSibling("postgres.new");
    Folders.delete(half);
    Folders.makePrivate(half);
    Path password = Folders.writePrivate(path.resolveSibling("pwfile"), owner.password());
    try {
      user.own(half);
      user.own(password);
      initdb(half, password, binaries, user, owner);
      Files.move(half, path);
    } finally {
      Files.delete(password);
    }
  }

  private static void initdb(
      Path folder, Path password, PostgresBinaries binaries, ServerUser user, Credentials owner) {
    var outcome =
        Commands.run(
            user.command(
                List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + folder,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--username=" + owner.user(),
                    "--pwfile=" + password,
                    "--no-instructions")));
    if (!outcome.succeeded()) {
      String reason =
          outcome.output().lines().filter(l -> l.contains("rror")).findFirst().orElse("");
      throw new StartRefused("PostgreSQL can't make its data in " + folder + ": " + reason);
    }
  }

  private static void checkVersion(Path path, PostgresBinaries binaries) throws IOException {
    Path file = path.resolve("PG_VERSION");
    if (!Files.isReadable(file)) {
      throw new StartRefused(path + " belongs to another user, or isn't PostgreSQL's data");
    }
    String found = Files.readString(file).strip();
    String ours = Commands.run(binaries.program("postgres"), "--version").output();
    if (!ours.contains(" " + found + ".")) {
      throw new StartRefused(
          "%s is the data of PostgreSQL %s; this version runs %s"
              .formatted(path, found, ours.strip()));
    }
  }
}
