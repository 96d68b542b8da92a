package deviation.ops.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that is too long and parameters that are too many or can't be read, and lets a
 * body take its time, but not for ever. The connector's own bounds stand in {@code
 * application.yaml}.
 */
final class BoundsFilter extends OncePerRequestFilter {

  /** After the one that sets the encoding that forms are read by. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final int LONGEST_ADDRESS = 2048;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Limits.Patience patience;
  private final TimeMeter time;

  BoundsFilter(Limits limits, TimeMeter time) {
    this.patience = limits.patience();
    this.time = time;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (length(request) > LONGEST_ADDRESS) {
      response.sendError(HttpStatus.URI_TOO_LONG.value());
      return;
    }
    if (hasParameters(request)) {
      try {
        // Read here, for whoever reads them first meets the failure.
        request.getParameterMap();
      } catch (InvalidParameterException unreadable) {
        response.sendError(unreadable.getErrorCode());
        return;
      }
    }
    chain.doFilter(hasBody(request) ? timed(request) : request, response);
  }

  private static int length(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
  }

  private static boolean hasParameters(HttpServletRequest request) {
    var type = request.getContentType();
    return request.getQueryString() != null || type != null && type.startsWith(FORM);
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private HttpServletRequest timed(HttpServletRequest request) {
    var upload = request.getServletPath().endsWith("/imports");
    return new TimedBody(request, upload ? patience.upload() : patience.body(), time);
  }
}
