package deviation.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.pages.StubbedPages;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in the request's line and headers: our problem or page, never the container's.
 */
class RefusedByTheContainerTest {

  @ParameterizedTest
  @CsvSource({
    "GET /deviations/v1/reports%2Fx, 400",
    "GET /deviations/v1/reports/..%2f..%2fetc, 400",
    "GET /deviations/v1/reports/%00, 400",
    "GET /deviations/v1/reports/a%5Cb, 400",
    "GET /deviations/v1/reports/%zz, 400",
    "GET /deviations/v1/reports/../../../etc, 404",
    "GET /deviations/v1/reports/..;/x, 404",
    "GET /deviations/v1/reports/, 404",
    "GET /deviations/v1/nothing, 404",
    "POST /deviations/v1/nothing, 404",
    "OPTIONS /deviations/v1/nothing, 404",
    "DELETE /deviations/v1/reports, 405",
    "FOO /deviations/v1/reports, 405",
    "TRACE /deviations/v1/reports, 405"
  })
  void theApiAnswersWithAProblem(String line, int status) {
    var answer = answer(line, "");
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer)
        .containsIgnoringCase("Content-Type: application/problem+json")
        .containsIgnoringCase("Cache-Control: no-store")
        .containsIgnoringCase("Content-Language: sv")
        .containsPattern("(?i)traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-00")
        .doesNotContain("<html", "Exception", "apache", "Tomcat");
    var problem = new JsonMapper().readTree(answer.substring(answer.indexOf('{')));
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("instance").stringValue()).isEqualTo(line.split(" ")[1]);
    if (status == 405) {
      assertThat(answer).containsPattern("(?i)\r\nAllow: [A-Z, ]*GET");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /reports/%2F", "GET /%00", "GET /reports/..%2f", "GET /nowhere"})
  void aPageAnswersWithAPage(String line) {
    assertThat(answer(line, ""))
        .containsPattern("^HTTP/1.1 40[04] ")
        .containsIgnoringCase("Content-Type: text/html")
        .contains("<html lang=\"sv\">", "<h1", "href=\"/\"")
        .doesNotContain("Exception", "apache", "Tomcat", "HTTP Status");
  }

  @Test
  void headersWithoutEndOrFormAreAProblem() {
    var line = "GET /deviations/v1/reports";
    for (var header :
        new String[] {"X: " + "x".repeat(60_000) + "\r\n", "no header\r\n", "Host: y\r\n"}) {
      assertThat(answer(line, header))
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "/problems/invalid-request");
    }
    for (var unreadable :
        new String[] {
          "GET /deviations/v1/reports HTTP/9.9\r\n\r\n",
          "GET /deviations/v1/reports/{x} HTTP/1.1\r\n\r\n",
          "GET /deviations/v1/reports/\0 HTTP/1.1\r\n\r\n",
          "NONSENSE\r\n\r\n"
        }) {
      assertThat(raw(unreadable))
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "/problems/invalid-request");
    }
  }

  @Test
  void theLanguageIsTheAskedOneHereToo() {
    var answer = answer("GET /deviations/v1/reports/%2F", "Accept-Language: sv;q=0.3, en\r\n");
    assertThat(answer).containsIgnoringCase("Content-Language: en").contains("can not be read");
  }

  @Test
  void whatIsThereHasHeadAndOptions() {
    assertThat(answer("HEAD /deviations/v1/api-info", ""))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("\r\n\r\n");
    assertThat(answer("OPTIONS /deviations/v1/reports", ""))
        .startsWith("HTTP/1.1 200 ")
        .containsPattern("Allow: [A-Z,]*POST");
  }

  private static String answer(String line, String headers) {
    return raw(line + " HTTP/1.1\r\nHost: x\r\n" + headers + "Connection: close\r\n\r\n");
  }

  private static String raw(String request) {
    var at = URI.create(StubbedPages.url());
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer
          .replaceFirst("\r\n\r\n[0-9a-f]+\r\n\\{", "\r\n\r\n{")
          .replace("}\r\n0\r\n\r\n", "}");
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
