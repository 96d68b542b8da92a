package deviation.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: Swedish, or English by choice. The API follows {@code
 * Accept-Language}; a page follows {@code ?lang=} or the cookie that remembers it, never the
 * browser's setting, for the readers are Swedish authorities.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver {

  static final String NAME = "lang";
  static final Locale SWEDISH = Locale.of("sv");
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final List<Locale> KNOWN = List.of(SWEDISH, ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return isApi(request)
        ? accepted(request)
        : chosen(request).orElseGet(() -> remembered(request));
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    var cookie =
        ResponseCookie.from(NAME, ENGLISH.equals(locale) ? "en" : "sv")
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  static boolean isApi(HttpServletRequest request) {
    // A refusal of the container is dispatched to another path: the first one counts.
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .map(Object::toString)
        .orElseGet(request::getRequestURI)
        .startsWith(request.getContextPath() + "/deviations/");
  }

  private static Locale accepted(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      var best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
      return best == null ? SWEDISH : best;
    } catch (IllegalArgumentException _) {
      return SWEDISH;
    }
  }

  static Optional<Locale> chosen(HttpServletRequest request) {
    try {
      return known(request.getParameter(NAME));
    } catch (IllegalStateException _) {
      // The refusal of a form that can't be read asks here too.
      return Optional.empty();
    }
  }

  private static Locale remembered(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .flatMap(cookie -> known(cookie.getValue()))
        .orElse(SWEDISH);
  }

  private static Optional<Locale> known(String language) {
    return KNOWN.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
  }
}
