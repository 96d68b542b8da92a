package deviation.ops.keyfiles;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Supplier;

/** A file with a key, readable by the service alone. */
public final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  /** Reads 32 random bytes; whoever is first makes them, also among several nodes. */
  static byte[] findOrMake(Path file) throws IOException {
    return findOrMake(file, KeyFile::random);
  }

  /** Reads the key; whoever is first makes it, also among several nodes. */
  public static byte[] findOrMake(Path file, Supplier<byte[]> maker) throws IOException {
    if (Files.notExists(file)) {
      write(file, maker.get());
    }
    return Files.readAllBytes(file);
  }

  private static byte[] random() {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static void write(Path file, byte[] key) throws IOException {
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
