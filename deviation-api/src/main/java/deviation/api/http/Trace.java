package deviation.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A request's place in a trace (W3C Trace Context, level 1). It holds numbers alone.
 *
 * @param id of the whole trace: 32 lower-case hex digits, not all zero
 * @param span of this service's part in it: 16 of them
 * @param sampled whether the caller records the trace
 */
record Trace(String id, String span, boolean sampled) {

  static final String HEADER = "traceparent";

  /** Its key in a command's meta-data and in the log's lines. */
  static final String META = "trace";

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.{0,400})?");
  private static final String ATTRIBUTE = Trace.class.getName();

  /**
   * That of the request, the same however often it is asked: it goes on with the caller's trace, or
   * begins a new one when there is none or it can't be read.
   */
  static Trace of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Trace known) {
      return known;
    }
    var trace = of(Collections.list(request.getHeaders(HEADER)));
    request.setAttribute(ATTRIBUTE, trace);
    return trace;
  }

  static Trace of(List<String> headers) {
    return headers.size() == 1 ? continued(headers.getFirst()).orElseGet(Trace::begun) : begun();
  }

  /** That of the request which this thread serves. */
  static Optional<Trace> current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
            && current.getRequest().getAttribute(ATTRIBUTE) instanceof Trace trace
        ? Optional.of(trace)
        : Optional.empty();
  }

  /** The meta-data of a command that the current request sends. */
  static Map<String, ?> meta() {
    return current().map(trace -> Map.of(META, trace.id())).orElse(Map.of());
  }

  String header() {
    return "00-" + id + "-" + span + (sampled ? "-01" : "-00");
  }

  private static Optional<Trace> continued(String header) {
    var written = WRITTEN.matcher(header);
    if (!written.matches()) {
      return Optional.empty();
    }
    var version = written.group(1);
    // Version 00 ends there; a later one may have more to say, and ff is none.
    var wellFormed = !version.equals("ff") && (written.group(5) == null || !version.equals("00"));
    return wellFormed && !zero(written.group(2)) && !zero(written.group(3))
        ? Optional.of(
            new Trace(written.group(2), hex(), (Integer.parseInt(written.group(4), 16) & 1) == 1))
        : Optional.empty();
  }

  private static Trace begun() {
    return new Trace(hex() + hex(), hex(), false);
  }

  private static boolean zero(String digits) {
    return digits.chars().allMatch(digit -> digit == '0');
  }

  /** Sixteen digits, never all zero. */
  private static String hex() {
    return "%016x".formatted(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
  }
}
