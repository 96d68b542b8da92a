package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under whose name the server runs: ours, or, since PostgreSQL refuses root, that of nobody.
 *
 * @param prefix what stands before a command
 */
record ServerUser(List<String> prefix, int uid) {
  private static final int NOBODY = 65534;

  /** A session of its own, or Ctrl-C would stop the server before those who still use it. */
  private static final List<String> SESSION = List.of("setsid");

  /** For a folder that only root may enter, such as one below /root: passing through, no more. */
  private static final List<String> CAPABILITIES = List.of("dac_read_search", "dac_override");

  /**
   * @param cluster the server's data, which may not exist yet, in a folder that exists
   * @throws StartRefused if root has no way to run a server there
   */
  static ServerUser of(PostgresBinaries binaries, Path cluster) throws IOException {
    int own = uid(Path.of("/proc/self"));
    if (own != 0) {
      return new ServerUser(SESSION, own);
    }
    Path folder = cluster.getParent();
    letPass(folder);
    int uid = Files.exists(cluster) && uid(cluster) != 0 ? uid(cluster) : NOBODY;
    return Stream.concat(Stream.of(drop(uid)), CAPABILITIES.stream().map(c -> dropBut(uid, c)))
        .map(prefix -> new ServerUser(prefix, uid))
        .filter(user -> user.reaches(binaries, folder))
        .findFirst()
        .orElseThrow(
            () ->
                new StartRefused(
                    "PostgreSQL can't run as root and user %d can't enter %s; choose another --data DIR"
                        .formatted(uid, folder)));
  }

  List<String> command(List<String> program) {
    return Stream.concat(prefix.stream(), program.stream()).toList();
  }

  void own(Path path) throws IOException {
    if (uid(path) != uid) {
      Files.setAttribute(path, "unix:uid", uid);
    }
  }

  private boolean reaches(PostgresBinaries binaries, Path folder) {
    // access(2), which the server uses, judges otherwise than open(2): so ask the server itself.
    var probe = List.of("sh", "-c", "cd \"$1\" && exec \"$0\" --version");
    var command = Stream.of(probe, List.of(binaries.program("initdb"), folder.toString()));
    return Commands.run(command(command.flatMap(List::stream).toList())).succeeded();
  }

  private static List<String> drop(int uid) {
    return List.of(
        "setsid",
        "setpriv",
        "--reuid=" + uid,
        "--regid=" + uid,
        "--clear-groups",
        "--no-new-privs");
  }

  /** With no_setuid_fixup access(2) knows the capability too. */
  private static List<String> dropBut(int uid, String capability) {
    return Stream.concat(
            drop(uid).stream(),
            Stream.of(
                "--securebits=+no_setuid_fixup",
                "--inh-caps=-all,+" + capability,
                "--ambient-caps=-all,+" + capability))
        .toList();
  }

  /** The data folder is ours to open, what lies above it is not; keys have a mode of their own. */
  private static void letPass(Path folder) throws IOException {
    var permissions = Files.getPosixFilePermissions(folder);
    if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
      Files.setPosixFilePermissions(folder, permissions);
    }
  }

  private static int uid(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }
}
