package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.Actor;
import deviation.api.access.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who is limited by what, before anybody is known and after. */
class FiltersTest {

  private static final Limits LIMITS =
      new Limits(
          limit(5),
          limit(3),
          limit(2),
          limit(4),
          limit(6),
          limit(10),
          List.of(new Limits.PathLimit("POST", "/lookups", limit(1))),
          List.of("/css/"),
          new Limits.Patience(Duration.ofSeconds(30), Duration.ofSeconds(120)),
          new Limits.Room(1, 0, Duration.ZERO),
          new Limits.Room(1, 0, Duration.ZERO));

  private final HandDriven time = new HandDriven();
  private final Buckets<Address> anonymous = new Buckets<>(LIMITS.anonymous(), time);
  private Optional<Actor> actor = Optional.empty();
  private final AddressFilter before = new AddressFilter(LIMITS, anonymous, time);
  private final ActorFilter after = new ActorFilter(LIMITS, () -> actor, anonymous, time);

  private static Limit limit(long requests) {
    return new Limit(requests, Duration.ofMinutes(1));
  }

  @Test
  void aMachineAndAPersonHaveTheirOwn() {
    actor = Optional.of(actor("m", true));
    assertThat(passing(10, this::signedIn)).isEqualTo(5);
    actor = Optional.of(actor("p", false));
    assertThat(passing(10, this::signedIn)).isEqualTo(3);
    actor = Optional.of(actor("q", false));
    assertThat(passing(10, this::signedIn)).isEqualTo(3);
  }

  @Test
  void oneComesBackAfterItsTimeAndTheAnswerSaysWhen() {
    actor = Optional.of(actor("p", false));
    passing(3, this::signedIn);
    var refused = send(signedIn());
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
    time.goOn(Duration.ofSeconds(19));
    assertThat(send(signedIn()).getStatus()).isEqualTo(429);
    time.goOn(Duration.ofSeconds(1));
    assertThat(passing(3, this::signedIn)).isEqualTo(1);
  }

  @Test
  void whoeverIsNotSignedInIsAnAddress() {
    assertThat(passing(5, () -> to("GET", "/"))).isEqualTo(2);
    var elsewhere = to("GET", "/");
    elsewhere.setRemoteAddr("192.0.2.2");
    assertThat(send(elsewhere).getStatus()).isEqualTo(200);
  }

  @Test
  void theRestOfAnIpv6NetworkIsTheSameAddress() {
    for (var last : new String[] {"1", "2", "ffff:1"}) {
      var request = to("GET", "/");
      request.setRemoteAddr("2001:db8:0:1::" + last);
      assertThat(send(request).getStatus()).isEqualTo(last.equals("ffff:1") ? 429 : 200);
    }
    var other = to("GET", "/");
    other.setRemoteAddr("2001:db8:0:2::1");
    assertThat(send(other).getStatus()).isEqualTo(200);
  }

  @Test
  void aCookieOfNobodyCountsAsNobody() {
    assertThat(passing(5, this::signedIn)).isEqualTo(2);
  }

  @Test
  void thoseWhoSignedInAreNotHeldBackByOthersOfTheirAddress() {
    passing(5, () -> to("GET", "/"));
    actor = Optional.of(actor("p", false));
    assertThat(send(signedIn()).getStatus()).isEqualTo(200);
  }

  @Test
  void tokensThatAreNoneAreCountedByAddress() {
    for (var i = 0; i < 4; i++) {
      assertThat(rejected(signedIn()).getStatus()).isEqualTo(401);
    }
    assertThat(rejected(signedIn()).getStatus()).isEqualTo(429);
  }

  @Test
  void theTokenEndPointIsLimitedByClientAndAddress() {
    assertThat(passing(8, () -> token("demo-a", "10.0.0.1"))).isEqualTo(6);
    assertThat(send(token("demo-b", "10.0.0.1")).getStatus()).isEqualTo(200);
    assertThat(send(token("demo-a", "10.0.0.2")).getStatus()).isEqualTo(200);
  }

  @Test
  void clientIdsThatCanNotBeReadAreOneClient() {
    var bad = List.of("Basic %%%", "Basic", "Bearer x", "Basic " + "A".repeat(2_000));
    for (var i = 0; i < 8; i++) {
      var request = to("POST", "/oauth2/token");
      request.addHeader("Authorization", bad.get(i % bad.size()));
      assertThat(send(request).getStatus()).isEqualTo(i < 6 ? 200 : 429);
    }
  }

  @Test
  void aPathMayBeStricterForEverybody() {
    actor = Optional.of(actor("m", true));
    assertThat(passing(3, () -> signed(to("POST", "/lookups")))).isEqualTo(1);
    assertThat(send(signed(to("GET", "/lookups"))).getStatus()).isEqualTo(200);
  }

  @Test
  void styleSheetsAreFree() {
    assertThat(passing(50, () -> to("GET", "/css/base.css"))).isEqualTo(50);
  }

  private interface Made {
    MockHttpServletRequest request();
  }

  private long passing(int number, Made made) {
    var passed = 0;
    for (var i = 0; i < number; i++) {
      passed += send(made.request()).getStatus() == 200 ? 1 : 0;
    }
    return passed;
  }

  private MockHttpServletResponse send(MockHttpServletRequest request) {
    return through(request, true);
  }

  /** Security refuses it itself. */
  private MockHttpServletResponse rejected(MockHttpServletRequest request) {
    return through(request, false);
  }

  private MockHttpServletResponse through(MockHttpServletRequest request, boolean known) {
    var response = new MockHttpServletResponse();
    try {
      before.doFilter(
          request,
          response,
          (in, out) -> {
            if (known) {
              after.doFilter(in, out, (_, _) -> {});
            } else {
              ((HttpServletResponse) out).sendError(401);
            }
          });
    } catch (java.io.IOException | jakarta.servlet.ServletException failure) {
      throw new IllegalStateException(failure);
    }
    return response;
  }

  private MockHttpServletRequest signedIn() {
    return signed(to("GET", "/"));
  }

  private static MockHttpServletRequest signed(MockHttpServletRequest request) {
    request.addHeader("Cookie", "__Host-session=x");
    return request;
  }

  private static MockHttpServletRequest to(String method, String path) {
    var request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    return request;
  }

  private static MockHttpServletRequest token(String client, String address) {
    var request = to("POST", "/oauth2/token");
    request.setRemoteAddr(address);
    var credentials = (client + ":" + Math.random()).getBytes(StandardCharsets.UTF_8);
    request.addHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    return request;
  }

  private static Actor actor(String subject, boolean machine) {
    return new Actor(
        "https://issuer",
        subject,
        machine,
        Set.of(Role.REPORTER),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty());
  }
}
