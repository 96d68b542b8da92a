package deviation.ops.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the operating system, run to their end. */
final class Commands {
  private Commands() {}

  /** What a program left behind; 127 and the reason where it could not be run at all. */
  record Outcome(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  static Outcome run(String... command) {
    return run(List.of(command));
  }

  static Outcome run(List<String> command) {
    try {
      Process process = builder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output);
    } catch (IOException missing) {
      return new Outcome(127, missing.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while running " + command.getFirst());
    }
  }

  /** With an environment of its own: PGPORT, LANG and secrets of ours mean nothing to a server. */
  static ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command);
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "UTC");
    return builder;
  }
}
