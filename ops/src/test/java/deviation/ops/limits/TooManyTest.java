package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RawHttp;
import deviation.ops.RunningApplication;
import deviation.ops.access.rules.Minted;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a client sees that comes too often, or whose body trickles, over HTTP. */
class TooManyTest {

  private static final HandDriven TIME = new HandDriven();
  private static final ConfigurableApplicationContext SERVICE =
      RunningApplication.another(
          starting -> starting.getBeanFactory().registerSingleton("time", TIME),
          "--deviation.limits.anonymous.requests=12",
          // A proxy on this machine; the client is what it says.
          "--server.tomcat.remoteip.remote-ip-header=X-Forwarded-For",
          "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1");
  private static final String URL = RunningApplication.url(SERVICE);

  @AfterAll
  static void close() {
    SERVICE.close();
  }

  @BeforeEach
  void everybodyMayAskAgain() {
    TIME.goOn(Duration.ofMinutes(10));
  }

  @Test
  void theApiAnswersWithAProblemInTheReadersLanguage() {
    for (var i = 0; i < 12; i++) {
      assertThat(get("/deviations/v1/api-info", "10.0.0.1")).startsWith("HTTP/1.1 200");
    }
    assertThat(get("/deviations/v1/api-info", "10.0.0.1"))
        .startsWith("HTTP/1.1 429")
        .contains("Retry-After: 1\r\n", "application/problem+json")
        .contains("\"type\":\"/problems/too-many-requests\"", "\"status\":429")
        .contains("För många anrop");
    assertThat(get("/deviations/v1/api-info", "10.0.0.1\r\nAccept-Language: en"))
        .contains("Too many calls");
    assertThat(get("/deviations/v1/api-info", "10.0.0.2")).startsWith("HTTP/1.1 200");
    TIME.goOn(Duration.ofSeconds(1));
    assertThat(get("/deviations/v1/api-info", "10.0.0.1")).startsWith("HTTP/1.1 200");
  }

  @Test
  void aPersonGetsAPage() {
    for (var i = 0; i < 12; i++) {
      get("/problems", "10.0.0.1");
    }
    assertThat(get("/problems", "10.0.0.1"))
        .startsWith("HTTP/1.1 429")
        .contains("Retry-After: 1\r\n", "text/html", "<h1>För många anrop på kort tid</h1>");
    assertThat(get("/css/base.css", "10.0.0.1")).startsWith("HTTP/1.1 200");
  }

  @Test
  void receiptsAreAskedForTenTimesAMinuteHoweverTheAddressIsWritten() {
    for (var i = 0; i < 10; i++) {
      assertThat(post("/deviations/v1/receipt-lookups", "10.0.0.1"))
          .doesNotStartWith("HTTP/1.1 429");
      TIME.goOn(Duration.ofMillis(100));
    }
    for (var path : new String[] {"receipt-lookups", "receipt%2Dlookups", "receipt-lookups;a=1"}) {
      assertThat(post("/deviations/v1/" + path, "10.0.0.1"))
          .startsWith("HTTP/1.1 429")
          .contains("Retry-After: 5\r\n");
    }
    assertThat(post("/deviations/v1/receipt-answers", "10.0.0.1")).doesNotStartWith("HTTP/1.1 429");
  }

  @Test
  void aClientCanNotNameItsOwnAddressToAProxy() {
    for (var i = 0; i < 12; i++) {
      get("/problems", "10.9.9." + i + ", 10.0.0.1");
    }
    assertThat(get("/problems", "10.9.9.99, 10.0.0.1")).startsWith("HTTP/1.1 429");
  }

  @Test
  void noAddressIsBelievedWhenNoProxyIsNamed() {
    try (var service =
        RunningApplication.another(
            starting -> starting.getBeanFactory().registerSingleton("time", new HandDriven()),
            "--deviation.limits.anonymous.requests=3")) {
      var url = RunningApplication.url(service);
      for (var i = 0; i < 4; i++) {
        assertThat(RawHttp.answer(url, request("GET", "/problems", "10.0.0." + i)))
            .startsWith(i < 3 ? "HTTP/1.1 200" : "HTTP/1.1 429");
      }
    }
  }

  @Test
  void aBodyThatTricklesIsGivenUp() {
    try (var slow = new RawHttp(URL)) {
      slow.send(
          "POST /deviations/v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
              + "Authorization: "
              + Minted.everyRole(SERVICE)
              + "\r\n"
              + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");
      for (var i = 1; i < 60_000 && !slow.answered(); i++) {
        TIME.goOn(Duration.ofSeconds(1));
        slow.send(" ");
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(slow.answer())
          .startsWith("HTTP/1.1 408")
          .contains("\"type\":\"/problems/request-timeout\"");
    }
  }

  private static String get(String path, String forwardedFor) {
    return RawHttp.answer(URL, request("GET", path, forwardedFor));
  }

  private static String post(String path, String forwardedFor) {
    return RawHttp.answer(URL, request("POST", path, forwardedFor));
  }

  private static String request(String method, String path, String forwardedFor) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: "
        + forwardedFor
        + "\r\n\r\n";
  }
}
