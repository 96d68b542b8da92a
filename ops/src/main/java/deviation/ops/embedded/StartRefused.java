package deviation.ops.embedded;

import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Why the service does not start, in one line that says what to mend. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;

  public StartRefused(String line) {
    this(line, 1);
  }

  private StartRefused(String line, int exitCode) {
    super(line.lines().findFirst().orElse(line));
    this.exitCode = exitCode;
  }

  static StartRefused wrongOption(String line) {
    return new StartRefused(line + "; see --help", 2);
  }

  static StartRefused portTaken(int port) {
    return new StartRefused(
        "port %d is taken; choose another by --port N, or any free one by --port 0"
            .formatted(port));
  }

  /** 1, or 2 for a wrong option. */
  int exitCode() {
    return exitCode;
  }

  /** The refusal in a failure's chain of causes: Spring wraps what its beans throw. */
  static Optional<StartRefused> in(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) {
        return Optional.of(refused);
      }
      if (cause instanceof PortInUseException taken) {
        return Optional.of(portTaken(taken.getPort()));
      }
    }
    return Optional.empty();
  }
}
