package deviation.ops.crash;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A node as its parent sees it: a process that answers orders with lines. */
final class NodeProcess implements AutoCloseable {

  private static final Pattern SAID =
      Pattern.compile("(SENT|ACKNOWLEDGED|REFUSED|UNKNOWN) (\\d+) ?(.*)");
  private static final Duration START = Duration.ofMinutes(3);

  private final Path folder;
  private final Process process;
  private final BufferedWriter orders;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final AtomicLong acknowledged = new AtomicLong();
  private volatile Ledger ledger;
  private volatile CountDownLatch done = new CountDownLatch(0);

  /**
   * @param folder its data, none of which is needed after a kill
   */
  NodeProcess(Path folder, Path keys, String postgres) throws IOException {
    this.folder = Files.createDirectories(folder);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Xmx256m"));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", NodeMain.class.getName()));
    command.addAll(List.of("--port", "0", "--empty", "--data", folder + "/data"));
    command.addAll(List.of("--keys", keys.toString(), "--postgres", postgres));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    orders = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofPlatform().daemon().name("node-" + folder.getFileName()).start(this::listen);
  }

  void awaitReady() throws InterruptedException {
    Patience.until("the node answers", START, () -> ready.getCount() == 0 || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException("a node did not start; see " + log());
    }
  }

  /** Files the commands with these numbers by as many callers at once, until told to stop. */
  void run(Ledger into, long first, long end, int callers) {
    ledger = into;
    acknowledged.set(0);
    done = new CountDownLatch(1);
    order("run " + first + " " + end + " " + callers);
  }

  void stop() {
    order("stop");
  }

  void skew(Duration by) {
    order("skew " + by.toSeconds());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** It has stopped, and every command was answered. */
  boolean isDone() {
    return done.getCount() == 0;
  }

  /** In this run. */
  long acknowledged() {
    return acknowledged.get();
  }

  /** No goodbye; returns when all it said was heard. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    done.await();
  }

  private void order(String line) {
    try {
      orders.write(line + "\n");
      orders.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException("a node is gone; see " + log(), gone);
    }
  }

  private Path log() {
    return folder.resolve("node.log");
  }

  private void listen() {
    try (var lines = process.inputReader(StandardCharsets.UTF_8);
        var log =
            Files.newBufferedWriter(log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line; (line = lines.readLine()) != null; ) {
        hear(line, log);
      }
    } catch (IOException gone) {
      // It was killed.
    } finally {
      done.countDown();
    }
  }

  private void hear(String line, BufferedWriter log) throws IOException {
    var said = SAID.matcher(line);
    if (said.matches()) {
      var answer = Answer.valueOf(said.group(1));
      ledger.add(answer, Long.parseLong(said.group(2)), said.group(3));
      if (answer == Answer.ACKNOWLEDGED) {
        acknowledged.incrementAndGet();
      }
    } else if (line.equals("done")) {
      done.countDown();
    } else {
      log.write(line + "\n");
      log.flush();
      if (line.startsWith("Ready: ")) {
        ready.countDown();
      }
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
