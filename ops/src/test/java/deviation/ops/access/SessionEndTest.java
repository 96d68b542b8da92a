package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.Actor;
import deviation.ops.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.session.ManagerBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionEndTest {

  private static final Instant SIGNED_IN = Instant.parse("2026-03-02T07:00:00Z");

  private final MockHttpSession session = new MockHttpSession();

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aSessionLastsAWorkingDayHoweverBusyItIs() throws Exception {
    request(SIGNED_IN.plus(Duration.ofHours(10)).minusSeconds(1));
    assertThat(session.isInvalid()).isFalse();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    request(SIGNED_IN.plus(Duration.ofHours(10)));
    assertThat(session.isInvalid()).isTrue();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
  }

  @Test
  void anIdleOneLastsHalfAnHourAndABegunSignInTenMinutes() throws Exception {
    var visitor = new Visitor();
    visitor.get("/system-faults");
    assertThat(kept(visitor)).hasMinutes(10);
    visitor.signIn("/system-faults", "demo-analyst");
    assertThat(kept(visitor)).hasMinutes(30);
  }

  private static Duration kept(Visitor visitor) throws Exception {
    var session = sessions().findSession(visitor.cookies().get("session"));
    return Duration.ofSeconds(session.getMaxInactiveInterval());
  }

  private static ManagerBase sessions() {
    var context = (WebServerApplicationContext) RunningApplication.context();
    var tomcat = ((TomcatWebServer) context.getWebServer()).getTomcat();
    return (ManagerBase) ((Context) tomcat.getHost().findChildren()[0]).getManager();
  }

  @Test
  void whereNoMoreFitOneIsAskedToWait() throws Exception {
    assertThat(sessions().getMaxActiveSessions()).isEqualTo(10_000);
    sessions().setMaxActiveSessions(sessions().getActiveSessions());
    try {
      var answer = new Visitor().get("/system-faults");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("60");
      assertThat(new Visitor().get("/").statusCode()).as("needs none").isEqualTo(200);
    } finally {
      sessions().setMaxActiveSessions(10_000);
    }
  }

  private void request(Instant now) throws Exception {
    var actor =
        new Actor(
            "https://issuer.example",
            "a1",
            false,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty());
    var person = new Person(actor, Optional.empty(), SIGNED_IN);
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(person, ""));
    var request = new MockHttpServletRequest();
    request.setSession(session);
    new SessionEnd(Duration.ofHours(10), InstantSource.fixed(now))
        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }
}
