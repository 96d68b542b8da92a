package deviation.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** A sign-in that went well: noted, and back to where the person was going. */
final class SignedIn implements AuthenticationSuccessHandler {

  private final WayBack way;

  SignedIn(RequestCache requests) {
    this.way = new WayBack(requests, "/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    SecurityContextActor.of(person).ifPresent(AccessLog::signedIn);
    way.onAuthenticationSuccess(request, response, person);
  }
}
