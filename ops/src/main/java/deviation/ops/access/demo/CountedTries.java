package deviation.ops.access.demo;

import deviation.ops.access.SignInPaths;
import deviation.ops.limits.SignIns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a try for each password before it is looked at; a right one gives it back. */
final class CountedTries extends OncePerRequestFilter {

  private final SignIns tries;

  CountedTries(SignIns tries) {
    this.tries = tries;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().equals(SignInPaths.SIGN_IN);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = tries.tryOnce(request, request.getParameter("username"));
    if (wait == 0) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }
}
