package deviation.ops.access.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import deviation.ops.RunningApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service without its demo, with an issuer that somebody else wrote: other keys, other claims,
 * other words for roles. It runs with {@code ops/test --issuer} alone, for it takes minutes.
 */
@Tag("issuer")
class KeycloakTest {

  private static final int PORT = Keycloak.freePort();
  private static final String URL = "http://127.0.0.1:" + PORT;

  @TempDir static Path folder;

  @Test
  void peopleAndMachinesOfAnotherIssuerAreKnownByItsClaims() throws Exception {
    try (var keycloak = new Keycloak();
        var _ =
            RunningApplication.withoutDemo(
                "--server.port=" + PORT,
                "--deviation.public-url=" + URL,
                "--deviation.trusted-proxies=127.0.0.1",
                "--deviation.issuer.uri=" + keycloak.realm(),
                "--deviation.issuer.client-id=brister",
                "--deviation.issuer.client-secret=c1f9d0aa6b",
                "--deviation.issuer.mapping=keycloak",
                "--deviation.issuer.claims.principal=organisation",
                "--deviation.issuer.principals.2120001355=1480",
                "--deviation.issuer.roles.samordnare=coordinator")) {
      assertThat(api(someToken()).statusCode()).as("while the issuer is away").isEqualTo(503);
      keycloak.start(folder);
      aMachineGetsIn(keycloak);
      aPersonSignsInAndOut(keycloak);
      nothingOfTheDemoIsThere();
      aTrustedProxySaysHttpsAndNoHost();
    }
  }

  private static void aMachineGetsIn(Keycloak keycloak) throws Exception {
    var token = token(keycloak, "journal", "7e20bb41d5");
    assertThat(SignedJWT.parse(token).getHeader().getAlgorithm().getName()).isEqualTo("ES256");
    assertThat(api(token).statusCode()).isEqualTo(200);
    var other = token(keycloak, "elsewhere", "90ab13c7ee");
    assertThat(api(other).statusCode()).as("meant for another audience").isEqualTo(401);
    assertThat(api(someToken()).statusCode()).as("of another issuer").isEqualTo(401);
  }

  private static void aPersonSignsInAndOut(Keycloak keycloak) throws Exception {
    var browser = new Browser();
    var form = browser.open(URL + "/system-faults").parse();
    assertThat(form.location()).startsWith(keycloak.realm());
    var filled = (FormElement) form.selectFirst("#kc-form-login");
    filled.selectFirst("[name=username]").val("kim");
    filled.selectFirst("[name=password]").val("ett-långt-lösenord");
    var page = browser.submit(filled).parse();
    assertThat(page.location()).as(page.text()).isEqualTo(URL + "/system-faults");
    assertThat(page.selectFirst(".visitor").text()).contains("Samordnare", "Kim Åberg");
    var out = browser.submitted((FormElement) page.selectFirst("form[action=/sign-out]"));
    assertThat(out.header("Location")).startsWith(keycloak.realm()).contains("client_id=brister");
    var after = browser.open(URL + "/").parse();
    assertThat(after.selectFirst(".visitor").text()).isEqualTo("Logga in");
  }

  private static void nothingOfTheDemoIsThere() throws Exception {
    assertThat(post(URL + "/oauth2/token", "demo-coordinator", "demo-coordinator").statusCode())
        .isNotEqualTo(200);
    assertThat(Jsoup.connect(URL + "/sign-in?failed").get().select("#password")).isEmpty();
  }

  private static void aTrustedProxySaysHttpsAndNoHost() throws Exception {
    var answer =
        Jsoup.connect(URL + "/sign-in?lang=en")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "evil.example")
            .followRedirects(false)
            .execute();
    assertThat(answer.headers("Set-Cookie")).anyMatch(cookie -> cookie.contains("Secure"));
    assertThat(answer.header("Location")).isEqualTo("/sign-in/issuer");
  }

  private static String token(Keycloak keycloak, String client, String secret) throws Exception {
    var answer = post(keycloak.realm() + "/protocol/openid-connect/token", client, secret);
    return new JsonMapper().readTree(answer.body()).get("access_token").stringValue();
  }

  /** Well-formed, and signed by nobody that is known. */
  private static String someToken() throws Exception {
    var key = new ECKeyGenerator(Curve.P_256);
    var pair = key.keyID("other").generate();
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("other").build(),
            new JWTClaimsSet.Builder()
                .subject("a")
                .audience("deviations")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build());
    jwt.sign(new ECDSASigner(pair));
    return jwt.serialize();
  }

  private static HttpResponse<String> api(String token) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(URL + "/deviations/v1/code-sets"))
            .header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(String url, String client, String secret)
      throws Exception {
    var basic = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
