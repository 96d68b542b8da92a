package deviation.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** A sign-in that went well: noted, and back to where the person was going. */
final class SignedIn implements AuthenticationSuccessHandler {

  private final WayBack way;
  private final Duration idle;

  SignedIn(RequestCache requests, Duration idle) {
    this.idle = idle;
    this.way = new WayBack(requests, "/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    SecurityContextActor.of(person).ifPresent(AccessLog::signedIn);
    request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
    way.onAuthenticationSuccess(request, response, person);
  }
}
