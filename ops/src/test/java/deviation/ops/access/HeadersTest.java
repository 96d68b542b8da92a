package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What answers tell a browser not to do, on pages, errors, files and the API. */
class HeadersTest {

  private final Visitor visitor = new Visitor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/sign-in/issuer",
        "/system-faults",
        "/problems/nothing",
        "/css/base.css",
        "/css/nothing.css",
        "/oauth2/authorize",
        "/deviations/v1/api-info",
        "/deviations/v1/reports",
        "/deviations//v1/reports",
        "/deviations/v1/nowhere"
      })
  void everyAnswerHasThem(String path) {
    secured(visitor.get(path));
  }

  @Test
  void theAnswersToOneWhoSignedInHaveThemToo() {
    secured(visitor.signIn("/system-faults", "demo-coordinator"));
    secured(visitor.get("/nowhere"));
    secured(visitor.get("/deviations/v1/nowhere"));
  }

  private static void secured(Response answer) {
    var at = answer.statusCode() + " " + answer.url();
    assertThat(answer.header("Content-Security-Policy"))
        .as(at)
        .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'")
        .contains("frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).as(at).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).as(at).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).as(at).isEqualTo("same-origin");
    assertThat(answer.header("Strict-Transport-Security")).as(at + ", by plain http").isNull();
    assertThat(answer.header("Server")).as(at).isNull();
  }

  @Test
  void whatAnybodysAnswersSayIsNotKept() {
    for (var path : new String[] {"/", "/sign-in", "/deviations/v1/api-info", "/system-faults"}) {
      assertThat(visitor.get(path).header("Cache-Control")).as(path).contains("no-store");
    }
    assertThat(String.valueOf(visitor.get("/css/base.css").header("Cache-Control")))
        .doesNotContain("no-store");
  }

  @Test
  void theCookieOfPlainHttpIsOutOfScriptsReach() {
    visitor.get("/system-faults");
    var cookie = visitor.get("/sign-in").headers().getOrDefault("Set-Cookie", "");
    var first = new Visitor().get("/system-faults").header("Set-Cookie");
    assertThat(first).startsWith("session=").contains("Path=/", "HttpOnly", "SameSite=Lax");
    assertThat(first).doesNotContain("Secure", "Domain");
    assertThat(cookie).as("one is enough").isEmpty();
  }

  @Test
  void theCookieOfHttpsIsBoundToItsHost() {
    var factory = new TomcatServletWebServerFactory();
    var url = new PublicUrl(Optional.of("https://brister.example.se"));
    new AccessWiring().sessions(Duration.ofMinutes(30), null, url).customize(factory);
    var cookie = factory.getSettings().getSession().getCookie();
    assertThat(cookie.getName()).isEqualTo("__Host-session");
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(factory.getSettings().getSession().getTimeout()).hasMinutes(30);
  }
}
