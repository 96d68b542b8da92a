package deviation.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Sends a person that signed in to where they were going. The way back is a path on this host: the
 * host that a request claimed is not repeated.
 */
public final class WayBack implements AuthenticationSuccessHandler {

  private final RequestCache requests;
  private final String otherwise;

  public WayBack(RequestCache requests, String otherwise) {
    this.requests = requests;
    this.otherwise = otherwise;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    var to = otherwise;
    if (requests.getRequest(request, response) instanceof DefaultSavedRequest saved) {
      var query = saved.getQueryString();
      to = saved.getRequestURI() + (query == null ? "" : "?" + query);
      requests.removeRequest(request, response);
    }
    response.sendRedirect(to);
  }
}
