package deviation.ops.eventstore;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** An append that the log couldn't acknowledge: over HTTP 503 with Retry-After. */
public abstract sealed class LogUnavailable extends RuntimeException implements ErrorResponse
    permits LogBusy, NotKnownToBeStored {

  private static final long serialVersionUID = 1L;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  LogUnavailable(String message) {
    super(message, null, false, false);
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatus.SERVICE_UNAVAILABLE;
  }

  @Override
  public HttpHeaders getHeaders() {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
    return headers;
  }

  @Override
  public ProblemDetail getBody() {
    return ProblemDetail.forStatus(getStatusCode());
  }
}
