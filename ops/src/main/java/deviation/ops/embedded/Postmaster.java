package deviation.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server process, as its lock file and the system's process table show it. */
record Postmaster(ProcessHandle process) {
  private static final int READY_LINE = 7;

  /**
   * Clears the way for a new server: ends one that our killed predecessor left running, and takes
   * away a lock file without a process number, or with one that is somebody else's by now. A lock
   * file of a dead process is left to PostgreSQL, which looks for surviving backends too.
   *
   * @return whether there was a lock file at all
   */
  static boolean clear(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    var pid = pid(lockFile(cluster));
    var process = pid.flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    if (process.filter(p -> serves(p, cluster)).isPresent()) {
      new Postmaster(process.get()).stop();
    } else if (process.isPresent() || pid.isEmpty()) {
      Files.delete(file);
    }
    return true;
  }

  /** Whether this very process answers for the cluster; an older lock file says nothing. */
  boolean ready(Path cluster) throws IOException {
    var lines = lockFile(cluster);
    return pid(lines).equals(Optional.of(process.pid()))
        && lines.size() > READY_LINE
        && lines.get(READY_LINE).strip().equals("ready");
  }

  /** Ends the sessions and writes a checkpoint; after 45 s without one, after 50 s by force. */
  void stop() {
    if (!endedBy("INT", 45) && !endedBy("QUIT", 5)) {
      endedBy("KILL", 5);
    }
  }

  private boolean endedBy(String signal, int seconds) {
    if (running()) {
      Commands.run("sh", "-c", "kill -" + signal + " " + process.pid());
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (running()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(10_000_000);
    }
    return true;
  }

  /** An ended process stays in the table until its parent asks, which init may do late. */
  private boolean running() {
    String stat = read(process, "stat");
    return process.isAlive() && !stat.substring(stat.lastIndexOf(')') + 1).startsWith(" Z");
  }

  /** Both must fit: a number alone may be anybody's, and another PostgreSQL is not ours. */
  private static boolean serves(ProcessHandle process, Path cluster) {
    var words = Arrays.asList(read(process, "cmdline").split("\0"));
    int data = words.indexOf("-D") + 1;
    return Path.of(words.getFirst()).endsWith("postgres")
        && data > 0
        && data < words.size()
        && Path.of(words.get(data)).equals(cluster);
  }

  /** Empty when the process is gone. */
  private static String read(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
    } catch (IOException gone) {
      return "";
    }
  }

  private static Optional<Long> pid(List<String> lockFile) {
    return lockFile.stream()
        .findFirst()
        .map(String::strip)
        .filter(line -> line.matches("[0-9]{1,9}"))
        .map(Long::parseLong);
  }

  private static List<String> lockFile(Path cluster) {
    try {
      return Files.readAllLines(cluster.resolve("postmaster.pid"));
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
