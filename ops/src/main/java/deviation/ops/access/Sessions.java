package deviation.ops.access;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * How long a session lasts, how many there are and what their cookie is like.
 *
 * @param idle without a request, once somebody signed in
 * @param longest since the sign-in
 */
record Sessions(Duration idle, Duration longest, PublicUrl url)
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, HttpSessionListener {

  /** They lie in memory; whoever comes after so many is asked to wait. */
  static final int MOST = 10_000;

  /** Anybody can begin a sign-in, and nobody needs longer to complete it. */
  static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(10);

  private static final String NAME = "session";

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    var session = factory.getSettings().getSession();
    session.setTimeout(idle);
    var cookie = session.getCookie();
    // A browser keeps a cookie with that prefix, or a secure one, from https alone.
    cookie.setName(url.isHttps() ? "__Host-" + NAME : NAME);
    cookie.setSecure(url.isHttps());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    factory.addContextCustomizers(
        context -> {
          var sessions = new StandardManager();
          sessions.setMaxActiveSessions(MOST);
          context.setManager(sessions);
        });
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    event.getSession().setMaxInactiveInterval((int) BEFORE_SIGN_IN.toSeconds());
  }
}
