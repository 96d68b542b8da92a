package deviation.ops.wiring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns everybody away until the service is ready: nobody else may write while the demo data goes
 * in.
 */
@Component
class NotYetReady extends OncePerRequestFilter {

  private static final String RETRY_SECONDS = "2";

  private final Readiness readiness;

  NotYetReady(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (readiness.getAsBoolean()) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
  }
}
