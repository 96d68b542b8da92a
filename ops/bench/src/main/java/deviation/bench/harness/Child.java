package deviation.bench.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM on this one's classes. */
public final class Child implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 15;

  private final Process process;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.output = process.inputReader();
    // Ctrl-C leaves none behind.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  public static Child start(List<String> flags, String main, List<String> arguments)
      throws IOException {
    return start(flags, System.getProperty("java.class.path"), main, arguments);
  }

  public static Child start(
      List<String> flags, String classpath, String main, List<String> arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classpath, main));
    command.addAll(arguments);
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  public void say(String line) throws IOException {
    var input = process.outputWriter();
    input.write(line + "\n");
    input.flush();
  }

  /** The rest of the next line that begins so. */
  public String await(String begin) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(begin)) {
        return line.substring(begin.length()).stripTrailing();
      }
    }
    throw new IllegalStateException("a process ended without saying " + begin);
  }

  /** The most memory that it ever had resident, in MB. */
  public long peakMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      var peak = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(peak.replaceAll("\\D", "")) / 1024;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
