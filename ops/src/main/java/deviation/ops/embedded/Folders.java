package deviation.ops.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** What the standard library lacks for files that must be whole, and private ones. */
final class Folders {
  private Folders() {}

  /** A folder that nobody but its owner may enter. */
  static Path makePrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }

  /** Readers see the old content or the new one. */
  static void writeAtomically(Path file, String content) throws IOException {
    Path whole = writePrivate(file, content);
    Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-r--r--"));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Of several processes that make the same file at once, one wins and all see its content. */
  static void writeOnce(Path file, String content) throws IOException {
    Path whole = writePrivate(file, content);
    try {
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException another) {
      // Its content counts.
    } finally {
      Files.delete(whole);
    }
  }

  /** A synced temporary file beside the given one, readable by its owner alone. */
  static Path writePrivate(Path beside, String content) throws IOException {
    Path whole = Files.createTempFile(beside.getParent(), beside.getFileName().toString(), ".new");
    return Files.writeString(whole, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
