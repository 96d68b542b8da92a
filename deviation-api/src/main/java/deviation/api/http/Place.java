package deviation.api.http;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Where the reader works, as far as pages need it to keep their lists short: chosen by the query,
 * remembered in a cookie that holds nothing else.
 */
public record Place(Optional<AreaId> area, Optional<PrincipalId> principal) {

  private static final String NAME = "place";
  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{0,60})\\.([0-9]{0,4})");

  /**
   * What the query says; where it says nothing, what the cookie does. An empty {@code principal=}
   * means none.
   */
  public static Place of(HttpServletRequest request) {
    var remembered = remembered(request);
    var area = request.getParameter("area");
    var principal = request.getParameter("principal");
    return new Place(
        area == null ? remembered.area : given(area).map(AreaId::new),
        principal == null ? remembered.principal : given(principal).map(PrincipalId::new));
  }

  public ResponseCookie cookie(HttpServletRequest request) {
    var written =
        area.map(AreaId::value).orElse("") + "." + principal.map(PrincipalId::value).orElse("");
    return ResponseCookie.from(NAME, WRITTEN.matcher(written).matches() ? written : ".")
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build();
  }

  private static Place remembered(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    var written = WRITTEN.matcher(cookie == null ? "" : cookie.getValue());
    return written.matches()
        ? new Place(
            given(written.group(1)).map(AreaId::new), given(written.group(2)).map(PrincipalId::new))
        : new Place(Optional.empty(), Optional.empty());
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(text -> !text.isBlank());
  }
}
