package deviation.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer of the API says of itself, refusals too: its language, what it was chosen by,
 * and that nobody between here and the client keeps it (ASVS 14.3.2).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiHeaders extends OncePerRequestFilter {

  private final LanguageChoice languages;

  ApiHeaders(LanguageChoice languages) {
    this.languages = languages;
  }

  /** The container's own refusals, of TRACE for one, pass no other dispatch. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !LanguageChoice.isApi(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_LANGUAGE, languages.resolveLocale(request).getLanguage());
    response.setHeader(
        HttpHeaders.VARY,
        String.join(", ", List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)));
    chain.doFilter(request, response);
  }
}
