package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.Actor;
import deviation.ops.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

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
  void anIdleOneLastsHalfAnHour() {
    var context = (WebApplicationContext) RunningApplication.context();
    assertThat(context.getServletContext().getSessionTimeout()).isEqualTo(30);
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
