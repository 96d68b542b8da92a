package deviation.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The header {@code Idempotency-Key} of a request, with all that tells whether a second request
 * under the same key is the same one.
 *
 * @param key 1 to 255 characters; a few more for a line of an import
 * @param ifMatch empty without that header
 * @param body as it was sent
 */
public record RequestKey(String key, String method, String path, String ifMatch, byte[] body) {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 255;
  private static final String BODY = RequestKey.class.getName() + ".body";

  /**
   * Of the API's request that this thread serves; pages have none.
   *
   * @throws Problem INVALID_REQUEST for an empty key, one of more than 255 characters, and two keys
   */
  public static Optional<RequestKey> current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        ? of(current.getRequest())
        : Optional.empty();
  }

  /** That of one line of an import, from 1. */
  public RequestKey line(long number, byte[] written) {
    return new RequestKey(key + "#" + number, method, path, ifMatch, written);
  }

  /** Keeps a body that was read, for it can be read but once. */
  static void remember(byte[] body) {
    var current = RequestContextHolder.getRequestAttributes();
    if (current != null) {
      current.setAttribute(BODY, body, ServletRequestAttributes.SCOPE_REQUEST);
    }
  }

  private static Optional<RequestKey> of(HttpServletRequest request) {
    var keys = Set.copyOf(Collections.list(request.getHeaders(HEADER)));
    if (keys.isEmpty() || !request.getRequestURI().startsWith("/deviations/")) {
      return Optional.empty();
    }
    if (keys.size() > 1) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "key-twice")));
    }
    var key = keys.iterator().next();
    if (key.isBlank() || key.length() > LONGEST) {
      throw new Problem(ProblemType.INVALID_REQUEST, List.of(Fault.of("", "key-length", LONGEST)));
    }
    var ifMatch = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_MATCH)));
    var body = request.getAttribute(BODY) instanceof byte[] read ? read : new byte[0];
    return Optional.of(
        new RequestKey(key, request.getMethod(), request.getRequestURI(), ifMatch, body));
  }
}
