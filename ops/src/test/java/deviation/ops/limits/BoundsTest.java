package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RawHttp;
import deviation.ops.RunningApplication;
import deviation.ops.access.Visitor;
import deviation.ops.access.rules.Minted;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is too large, too long or no HTTP is refused with a problem, by whomever. */
class BoundsTest {

  private static final String URL = RunningApplication.url();
  private static final String API = "/deviations/v1";
  private final Http api = new Http(URL);

  @Test
  void anAddressOf2048CharactersIsReadAndALongerOneRefused() {
    var path = API + "/reports?principal=";
    assertThat(api.get("/reports?principal=" + "1".repeat(2048 - path.length())).status())
        .isEqualTo(200);
    var answer = api.get("/reports?principal=" + "1".repeat(2049 - path.length()));
    assertThat(answer.status()).isEqualTo(414);
    assertProblem(answer, "/problems/uri-too-long");
  }

  @Test
  void parametersHaveANumber() {
    assertThat(api.get("/reports?" + parameters(200)).status()).isEqualTo(200);
    var answer = api.get("/reports?" + parameters(201));
    assertThat(answer.status()).isEqualTo(400);
    assertProblem(answer, "/problems/invalid-request");
  }

  @Test
  void aFormHasABoundInFieldsAndBytes() {
    var visitor = new Visitor();
    var token =
        Visitor.page(visitor.signIn("/reports/new?area=goteborg-hisingen", "demo-coordinator"))
            .selectFirst("form.fields input[name=_csrf]")
            .val();
    var cookies =
        visitor.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    assertThat(form(cookies, token, parameters(200))).startsWith("HTTP/1.1 400");
    assertThat(form(cookies, token, "description=" + "a".repeat(65_000)))
        .startsWith("HTTP/1.1 400")
        .contains("<form class=\"fields\"");
    var answer = form(cookies, token, "description=" + "a".repeat(65_536));
    assertThat(answer).startsWith("HTTP/1.1 413").contains("<html lang=\"sv\"", "Felkod 413");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reports?quarter=%zz", "/reports?quarter=%c3%28", "/reports?a=%"})
  void aQueryThatCanNotBeDecodedIsRefused(String path) {
    var answer = raw("GET " + API + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /deviations/v1/reports%2f1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /deviations/v1/reports%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /deviations/v1/<x> HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /deviations/v1/%2e%2e/%2e%2e/%2e%2e HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /deviations/v1/reports HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /deviations/v1/reports HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "GET /deviations/v1/reports HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n",
        "GET /deviations/v1/reports HTTP/9.9\r\nHost: x\r\n\r\n",
        "POST /deviations/v1/reports HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST /deviations/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n"
            + "Content-Length: 2\r\n\r\n",
        "hello\r\n\r\n"
      })
  void whatTomcatRefusesIsAProblemToo(String request) {
    assertRefused(raw(request), 400);
  }

  @Test
  void headersHaveABoundInBytesAndNumber() {
    var start = "GET " + API + "/reports HTTP/1.1\r\nHost: x\r\n";
    assertRefused(raw(start + "X-Large: " + "a".repeat(100_000) + "\r\n\r\n"), 400);
    var many =
        IntStream.range(0, 101).mapToObj(i -> "X-" + i + ": 1\r\n").collect(Collectors.joining());
    assertRefused(raw(start + many + "\r\n"), 400);
    assertRefused(raw("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 400);
  }

  @Test
  void onlyOneOfTwoLengthsCountsAndTheRestIsNoSecondRequest() {
    var smuggled = "GET /deviations/v1/api-info HTTP/1.1\r\nHost: x\r\n\r\n";
    var answer =
        raw(
            "POST /deviations/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Authorization: "
                + Minted.everyRole()
                + "\r\n"
                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + smuggled);
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("apiName");
  }

  @Test
  void manyPartsAreNotTaken() {
    var answer =
        api.post(
            "/reports",
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(415);
    assertProblem(answer, "/problems/unsupported-media-type");
  }

  @Test
  void aBodyHasABoundInBytesAndAStringInCharacters() {
    assertThat(api.post("/reports", " ".repeat(65_536 - 2) + "{}").status()).isEqualTo(400);
    var large = api.post("/reports", " ".repeat(65_537 - 2) + "{}");
    assertThat(large.status()).isEqualTo(413);
    assertProblem(large, "/problems/too-large");
    assertOutOfBounds("{\"description\": \"" + "a".repeat(20_001) + "\"}");
    assertOutOfBounds("[".repeat(33) + "]".repeat(33));
    assertThat(code(api.post("/reports", "[".repeat(32) + "]".repeat(32)))).isEqualTo("object");
  }

  @Test
  void anImportHasABoundInBytesAndEachOfItsLines() {
    var large = new byte[20 * 1024 * 1024 + 1];
    java.util.Arrays.fill(large, (byte) '\n');
    var answer = api.post("/reports/imports", "application/x-ndjson", large);
    assertThat(answer.status()).isEqualTo(413);
    assertProblem(answer, "/problems/too-large");
    var lines = " ".repeat(65_536 - 1) + "x\n" + " ".repeat(65_536) + "x\n" + Bodies.report();
    var read =
        api.post(
            "/reports/imports?dryRun=true",
            "application/x-ndjson",
            lines.replace("\r", "").getBytes(StandardCharsets.UTF_8));
    assertThat(read.json().at("/lines/0/errors/0/code").stringValue()).isEqualTo("not-json");
    assertThat(read.json().at("/lines/1/errors/0/code").stringValue()).isEqualTo("too-large");
  }

  private void assertOutOfBounds(String body) {
    var answer = api.post("/reports", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(code(answer)).isEqualTo("out-of-bounds");
  }

  private static String code(Http.Answer answer) {
    return answer.json().at("/errors/0/code").stringValue();
  }

  private static void assertProblem(Http.Answer answer, String type) {
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").stringValue()).isEqualTo(type);
    assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
  }

  private static void assertRefused(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json", "\"status\":" + status)
        .doesNotContain("Tomcat", "<html", "Exception", "org.apache");
  }

  private static String raw(String request) {
    return RawHttp.answer(URL, request);
  }

  /** As somebody who is signed in sends it. */
  private static String form(String cookies, String token, String more) {
    var fields = "_csrf=" + token + "&" + more;
    return raw(
        "POST /reports/new HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: "
            + cookies
            + "\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + fields.length()
            + "\r\n\r\n"
            + fields);
  }

  private static String parameters(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "a" + i + "=1")
        .collect(Collectors.joining("&"));
  }
}
