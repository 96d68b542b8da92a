package deviation.api.http;

import java.util.Map;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The query parameter {@code minPosition} of every GET, pages too: the answer shows at least the
 * events up to that position of the log. It travels in the meta-data of the queries that the
 * request asks.
 */
public final class MinPosition {

  /** Its key in a query's meta-data, with a {@link Long}. */
  public static final String META = "minPosition";

  private static final int MOST_DIGITS = 18;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private MinPosition() {}

  /**
   * The meta-data of a query that the current request asks; empty without the parameter or outside
   * of a GET.
   */
  static Map<String, ?> asked() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        && READING.contains(current.getRequest().getMethod())) {
      var written = current.getRequest().getParameter(META);
      return written == null ? Map.of() : Map.of(META, read(written));
    }
    return Map.of();
  }

  private static long read(String written) {
    if (!written.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      throw Problem.badParameter(META, "position");
    }
    return Long.parseLong(written);
  }
}
