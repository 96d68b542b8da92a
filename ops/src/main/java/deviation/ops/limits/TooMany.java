package deviation.ops.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The refusal of a request that came too soon. */
final class TooMany {

  private TooMany() {}

  /** Rendered as problem details or a page, as other refusals of a filter are. */
  static void refuse(HttpServletResponse response, long nanosToWait) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(nanosToWait)));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  /** Rounded up: a client that waits so long is let through. */
  static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
  }
}
