package deviation.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the service's port doesn't show, and what no answer says of it. */
@ExtendWith(OutputCaptureExtension.class)
class ExposureTest {

  private static final String URL = RunningApplication.url();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/",
        "/css",
        "/.git/config",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/application.yaml",
        "/css/../application.yaml",
        "/actuator",
        "/actuator/health",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/prometheus"
      })
  void neitherFoldersNorFilesNorTheOperatorsEndPoints(String path) {
    assertThat(send("GET", path, "")).doesNotStartWith("HTTP/1.1 2").doesNotContain("Tomcat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND"})
  void methodsThatNobodyNeeds(String method) {
    assertThat(send(method, "/deviations/v1/api-info", "X-Secret: hemligordet\r\n"))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("hemligordet");
  }

  @Test
  void aMethodIsWhatItSays() {
    var answer =
        send("GET", "/deviations/v1/api-info?_method=DELETE", "X-HTTP-Method-Override: DELETE\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200");
  }

  @Test
  void noAnswerNamesTheServerOrLetsOtherOriginsRead() {
    for (var path : new String[] {"/", "/deviations/v1/api-info", "/nowhere", "/css/base.css"}) {
      assertThat(send("GET", path, "Origin: https://evil.example\r\n"))
          .doesNotContainIgnoringCase("\r\nServer:")
          .doesNotContainIgnoringCase("\r\nX-Powered-By:")
          .doesNotContainIgnoringCase("\r\nAccess-Control-Allow-Origin:");
    }
  }

  @Test
  void nothingOfARefusedRequestIsLogged(CapturedOutput output) {
    send("HEMLIG", "/deviations/v1/api-info", "");
    send("GET", "/css/../hemligordet", "");
    send("GET", "/css/%0d%0ahemligordet", "");
    send("POST", "/deviations/v1/reports", "Content-Type: hemligordet\r\n");
    assertThat(output.getAll()).doesNotContainIgnoringCase("hemlig");
  }

  private static String send(String method, String path, String headers) {
    return RawHttp.answer(
        URL,
        method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
  }
}
