package deviation.ops.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked from the class path once per version. */
record PostgresBinaries(Path folder) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /** Unpacks beneath the given folder, unless that was done; safe beside others doing the same. */
  static PostgresBinaries under(Path parent) throws IOException {
    URL archive = PostgresBinaries.class.getResource(ARCHIVE);
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (archive == null || !platform.equals("Linux amd64")) {
      throw new StartRefused(
          "the embedded PostgreSQL runs on Linux amd64, not on %s; use --postgres URL"
              .formatted(platform));
    }
    Path folder = parent.resolve("postgresql-" + version(archive));
    if (!Files.isDirectory(folder)) {
      Path half = Files.createTempDirectory(parent, "postgresql-");
      Path whole = Files.move(half, half.resolveSibling(half.getFileName() + ".new"));
      try (InputStream in = archive.openStream()) {
        unpack(in, whole);
      }
      publish(whole, folder);
    }
    return new PostgresBinaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** The archive's checksum: it changes whenever the content does. */
  private static String version(URL archive) throws IOException {
    var connection = archive.openConnection();
    long number =
        connection instanceof JarURLConnection jar
            ? jar.getJarEntry().getCrc()
            : connection.getContentLengthLong();
    return Long.toHexString(number);
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("an archive entry leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          boolean executable = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  private static void publish(Path whole, Path folder) throws IOException {
    // Without it a power cut could leave a complete folder of empty files, never unpacked again.
    Commands.run("sync", "-f", whole.toString());
    try {
      Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
      Folders.delete(whole);
    }
  }
}
