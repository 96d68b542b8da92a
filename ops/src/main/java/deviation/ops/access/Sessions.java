package deviation.ops.access;

import java.time.Duration;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;

/**
 * How long a session lasts and what its cookie is like.
 *
 * @param idle without a request
 * @param longest since the sign-in
 */
record Sessions(Duration idle, Duration longest, PublicUrl url)
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private static final String NAME = "session";

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    var session = factory.getSettings().getSession();
    session.setTimeout(idle);
    var cookie = session.getCookie();
    // A browser keeps a cookie with that prefix, or a secure one, from https alone.
    cookie.setName(url.isHttps() ? "__Host-" + NAME : NAME);
    cookie.setSecure(url.isHttps());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
  }
}
