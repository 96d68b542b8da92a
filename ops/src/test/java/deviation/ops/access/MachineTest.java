package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine's way in. */
class MachineTest {

  private static final String URL = RunningApplication.url();

  @ParameterizedTest
  @CsvSource({
    "reporter, reporter, 1480, 1480-aldre-hisingen, goteborg-hisingen",
    "coordinator, coordinator, 1480, 1480-aldre-hisingen, goteborg-hisingen",
    "coordinator-14, coordinator, 14, , goteborg-hisingen",
    "process-leader, process-leader, 1480, 1480-aldre-hisingen, goteborgsomradet",
    "analyst, analyst, 1480, 1480-aldre-hisingen, goteborgsomradet",
    "working-group, working-group, 1480, 1480-aldre-hisingen, goteborgsomradet",
    "auditor, auditor, , ,",
    "integration, integration, , ,",
    "operator, operator, , ,"
  })
  void aTokenSaysWhoItIsFor(
      String machine, String role, String principal, String unit, String area) {
    var claims = claims(Tokens.header(URL, "demo-" + machine));
    assertThat(claims.get("iss").stringValue()).isEqualTo(URL);
    assertThat(claims.get("aud").stringValue()).isEqualTo("deviations");
    assertThat(claims.at("/roles/0").stringValue()).isEqualTo(role);
    assertThat(claims.path("principal").stringValue(null)).isEqualTo(principal);
    assertThat(claims.path("unit").stringValue(null)).isEqualTo(unit);
    assertThat(claims.path("area").stringValue(null)).isEqualTo(area);
    assertThat(claims.at("/forums/0").stringValue(null))
        .isEqualTo(role.equals("working-group") ? "ug-samsa" : null);
  }

  private static JsonNode claims(String header) {
    return new JsonMapper().readTree(Base64.getUrlDecoder().decode(header.split("\\.")[1]));
  }

  @Test
  void aTokenOpensTheApi() {
    assertThat(new Http(URL, "coordinator").get("/code-sets").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"demo-coordinator, wrong", "nobody, nobody", "deviations-pages, deviations-pages"})
  void aWrongSecretGetsNoToken(String client, String secret) {
    assertThat(Tokens.ask(URL, client, secret).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reports", "/code-sets", "/events", "/processors", "/nowhere"})
  void withoutATokenTheApiAsksForOne(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    var problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.get("type").stringValue()).isEqualTo("/problems/unauthorized");
    assertThat(problem.get("title").stringValue()).isEqualTo("Du behöver logga in");
    assertThat(problem.get("instance").stringValue()).isEqualTo("/deviations/v1" + path);
  }

  @Test
  void theProblemFollowsTheReadersLanguage() throws Exception {
    assertThat(get("/reports", "Accept-Language", "en").body()).contains("You need to sign in");
  }

  @Test
  void whatTheApiSaysOfItselfIsOpen() throws Exception {
    assertThat(get("/api-info").statusCode()).isEqualTo(200);
    assertThat(get("/receipt-lookups").statusCode()).isNotEqualTo(401);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(URL + "/deviations/v1" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
