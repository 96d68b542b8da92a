package deviation.ops.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The folder that outlives a restart; one process at a time holds it. */
final class DataFolder implements AutoCloseable {
  /** Raised whenever an older folder can't be read any more. */
  static final int LAYOUT = 3;

  private static final Set<String> BEFORE_FIRST_START = Set.of("lock", "keys", "lost+found");

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be, and holds it until closed.
   *
   * @throws StartRefused if it is unwritable, in use, foreign or of another layout
   */
  static DataFolder open(Path given) {
    try {
      Files.createDirectories(given);
      Path path = given.toRealPath();
      checkLayout(path);
      var folder = new DataFolder(path, lock(path));
      Folders.writeAtomically(path.resolve("layout"), LAYOUT + "\n");
      folder.sweep();
      return folder;
    } catch (IOException failure) {
      throw unwritable(given, failure);
    }
  }

  Path path() {
    return path;
  }

  Path keys() {
    return path.resolve("keys");
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  InstanceFile instanceFile() {
    return new InstanceFile(path.resolve("instance.json"));
  }

  /** What a killed start left half made. */
  private void sweep() throws IOException {
    instanceFile().close();
    try (var children = Files.newDirectoryStream(path, "*.new")) {
      for (Path child : children) {
        Folders.delete(child);
      }
    }
  }

  private static void checkLayout(Path path) throws IOException {
    Path file = path.resolve("layout");
    if (!Files.exists(file)) {
      try (var children = Files.list(path)) {
        if (children.anyMatch(c -> !BEFORE_FIRST_START.contains(c.getFileName().toString()))) {
          throw new StartRefused(
              path + " holds other files and no data of this service; choose another --data DIR");
        }
      }
      return;
    }
    String found = Files.readString(file).strip();
    if (!found.equals(Integer.toString(LAYOUT))) {
      throw new StartRefused(
          "%s has layout %s, this version reads layout %d only; choose another --data DIR"
              .formatted(path, found.isEmpty() ? "(none)" : found, LAYOUT));
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    var channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // The same answer as for another process.
    }
    channel.close();
    throw new StartRefused(path + " is in use by another instance; choose another --data DIR");
  }

  static StartRefused unwritable(Path folder, IOException failure) {
    String reason =
        switch (failure) {
          case AccessDeniedException _ -> "permission denied";
          case NoSuchFileException _ -> "no such folder";
          case FileAlreadyExistsException _ -> "a file is in its place";
          case FileSystemException f when f.getReason() != null -> f.getReason();
          case IOException other -> other.getClass().getSimpleName() + " " + other.getMessage();
        };
    return new StartRefused("can't write to " + folder + ": " + reason);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
