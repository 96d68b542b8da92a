package deviation.api.http;

/** Where a failure came from, for the log: without any message, for one may quote what was sent. */
final class FailureTrace {

  private static final int FRAMES = 40;
  private static final int CAUSES = 5;

  private FailureTrace() {}

  static String of(Throwable failure) {
    var trace = new StringBuilder();
    var causes = 0;
    for (var at = failure; at != null && causes < CAUSES; at = at.getCause()) {
      trace.append(causes++ == 0 ? "" : "\nCaused by: ").append(at.getClass().getName());
      var frames = at.getStackTrace();
      for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append("\n\tat ").append(frames[i]);
      }
    }
    return trace.toString();
  }
}
