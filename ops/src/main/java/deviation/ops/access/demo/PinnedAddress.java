package deviation.ops.access.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the authorization server, which takes its issuer from the request, see the service's own
 * address: the port isn't known when it is configured, and the host that a request claims is never
 * believed.
 */
final class PinnedAddress extends OncePerRequestFilter {

  private final OwnAddress own;

  PinnedAddress(OwnAddress own) {
    this.own = own;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Pinned(request, own), response);
  }

  private static final class Pinned extends HttpServletRequestWrapper {

    private final OwnAddress own;

    Pinned(HttpServletRequest request, OwnAddress own) {
      super(request);
      this.own = own;
    }

    @Override
    public String getScheme() {
      return "http";
    }

    @Override
    public String getServerName() {
      return own.host();
    }

    @Override
    public int getServerPort() {
      return own.port();
    }
  }
}
