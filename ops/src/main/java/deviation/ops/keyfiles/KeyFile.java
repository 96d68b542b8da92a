package deviation.ops.keyfiles;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;

/** A file with 32 random bytes, readable by the service alone. */
final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  /** Reads the key; whoever is first makes it, also among several nodes. */
  static byte[] findOrMake(Path file) throws IOException {
    if (Files.notExists(file)) {
      make(file);
    }
    return Files.readAllBytes(file);
  }

  private static void make(Path file) throws IOException {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(fresh, key, StandardOpenOption.DSYNC);
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException _) {
      // Another node was first; its key is the one.
    } finally {
      Files.delete(fresh);
    }
  }
}
