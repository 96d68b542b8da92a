package deviation.ops.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits by address what nobody is known for yet: it stands before Spring Security, which answers
 * sign-ins, tokens and refusals itself, and whose work is to be limited too. {@link ActorFilter}
 * stands behind it.
 */
final class AddressFilter extends OncePerRequestFilter {

  /** Spring Security's chain stands at -100. */
  static final int ORDER = -110;

  static final String COUNTED = AddressFilter.class.getName() + ".counted";
  private static final String TOKEN = "/oauth2/token";

  private final List<String> free;
  private final List<LimitedPath> paths;
  private final Buckets<TokenClient> tokens;
  private final Buckets<Address> anonymous;
  private final Buckets<Address> rejected;

  AddressFilter(Limits limits, Buckets<Address> anonymous, TimeMeter time) {
    this.free = limits.free();
    this.paths =
        limits.paths().stream()
            .map(one -> new LimitedPath(one.method(), one.path(), new Buckets<>(one.limit(), time)))
            .toList();
    this.tokens = new Buckets<>(limits.token(), time);
    this.anonymous = anonymous;
    this.rejected = new Buckets<>(limits.rejected(), time);
  }

  private record LimitedPath(String method, String path, Buckets<Address> buckets) {}

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Decoded and normalised: another spelling of a path is no way around its limit.
    var path = request.getServletPath();
    for (var beginning : free) {
      if (path.startsWith(beginning)) {
        request.setAttribute(COUNTED, true);
        return true;
      }
    }
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var address = Address.of(request);
    var wait = wait(request, address);
    if (wait != 0) {
      TooMany.refuse(response, wait);
      return;
    }
    chain.doFilter(request, response);
    if (request.getAttribute(COUNTED) == null) {
      // Answered before anybody was known: a sign-in, or a token or session that is none.
      rejected.take(address);
    }
  }

  private long wait(HttpServletRequest request, Address address) {
    if (isTo(request, "POST", TOKEN)) {
      request.setAttribute(COUNTED, true);
      return tokens.take(TokenClient.of(request, address));
    }
    for (var limited : paths) {
      if (isTo(request, limited.method(), limited.path())) {
        var wait = limited.buckets().take(address);
        if (wait != 0) {
          return wait;
        }
      }
    }
    if (bearsCredentials(request)) {
      return rejected.look(address);
    }
    request.setAttribute(COUNTED, true);
    return anonymous.take(address);
  }

  private static boolean bearsCredentials(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(HttpHeaders.COOKIE) != null;
  }

  private static boolean isTo(HttpServletRequest request, String method, String path) {
    return request.getServletPath().equals(path) && request.getMethod().equals(method);
  }
}
