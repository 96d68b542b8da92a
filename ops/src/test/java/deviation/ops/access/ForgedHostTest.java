package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host that a request claims, by whatever header, is believed by nobody. */
class ForgedHostTest {

  private static final String FORGED =
      """
      X-Forwarded-Host: evil.example\r
      X-Forwarded-Proto: https\r
      X-Forwarded-Port: 666\r
      X-Forwarded-For: 203.0.113.7\r
      X-Forwarded-Prefix: /evil\r
      Forwarded: for=203.0.113.7;host=evil.example;proto=https\r
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/system-faults",
        "/sign-in/issuer",
        "/oauth2/authorize?response_type=code&client_id=deviations-pages&scope=openid"
            + "&redirect_uri=/signed-in/issuer&code_challenge=x&code_challenge_method=S256",
        "/oauth2/authorize?response_type=code&client_id=deviations-pages&scope=openid"
            + "&redirect_uri=https://evil.example/signed-in/issuer",
        "/sign-in",
        "/",
        "/.well-known/openid-configuration",
        "/problems"
      })
  void noAnswerRepeatsIt(String path) throws IOException {
    var answer = get(path);
    assertThat(answer).startsWith("HTTP/1.1 ");
    assertThat(answer.replaceFirst("(?s)\r\n\r\n.*redirect_uri=.*", ""))
        .doesNotContain("evil", ":666");
    assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
        .allSatisfy(line -> assertThat(line).startsWith("Location: /"));
    assertThat(answer).doesNotContain("Secure", "Strict-Transport-Security");
  }

  @Test
  void theIssuerStaysWhereItIs() throws IOException {
    assertThat(get("/.well-known/openid-configuration"))
        .contains("\"issuer\":\"" + RunningApplication.url() + "\"");
  }

  private static String get(String path) throws IOException {
    var port = URI.create(RunningApplication.url()).getPort();
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      var request =
          "GET %s HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n%s\r\n"
              .formatted(path, FORGED);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
