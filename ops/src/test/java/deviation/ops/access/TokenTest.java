package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import deviation.ops.RunningApplication;
import deviation.ops.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that must open nothing; each differs in one thing from one that does. */
class TokenTest {

  private static final String URL = RunningApplication.url();
  private static final RSAKey KEY = key();

  @Test
  void onlyAWholeTokenOpensTheApi() throws Exception {
    opens(signed(claims -> claims));
  }

  @Test
  void anExpiredOneDoesNot() throws Exception {
    refuses(signed(claims -> claims.expirationTime(after(Duration.ofSeconds(-70)))));
  }

  @Test
  void oneThatNeverExpiresDoesNot() throws Exception {
    refuses(signed(claims -> claims.expirationTime(null)));
  }

  @Test
  void oneThatIsNotYetValidDoesNot() throws Exception {
    refuses(signed(claims -> claims.notBeforeTime(after(Duration.ofSeconds(120)))));
    opens(signed(claims -> claims.notBeforeTime(after(Duration.ofSeconds(30)))));
  }

  @Test
  void oneOfAnotherIssuerDoesNot() throws Exception {
    refuses(signed(claims -> claims.issuer("https://issuer.example")));
    refuses(signed(claims -> claims.issuer(null)));
  }

  @Test
  void oneForAnotherAudienceDoesNot() throws Exception {
    refuses(signed(claims -> claims.audience("payments")));
    refuses(signed(claims -> claims.audience((String) null)));
    opens(signed(claims -> claims.audience(List.of("payments", "deviations"))));
  }

  @Test
  void oneWithoutASubjectDoesNot() throws Exception {
    refuses(signed(claims -> claims.subject(null)));
  }

  @Test
  void oneOfAnotherKindDoesNot() throws Exception {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID());
    refuses(signed(header.type(new JOSEObjectType("logout+jwt")).build(), new RSASSASigner(KEY)));
    opens(signed(header.type(new JOSEObjectType("at+jwt")).build(), new RSASSASigner(KEY)));
  }

  @Test
  void oneWithoutASignatureDoesNot() throws Exception {
    refuses(new PlainJWT(good().build()).serialize());
    var parts = signed(claims -> claims).split("\\.");
    refuses(parts[0] + "." + parts[1] + ".");
  }

  @Test
  void oneSignedWithThePublicKeyAsASecretDoesNot() throws Exception {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY.getKeyID()).build();
    refuses(signed(header, new MACSigner(KEY.toRSAPublicKey().getEncoded())));
  }

  @Test
  void oneOfASwappedKeyDoesNot() throws Exception {
    var other = new RSAKeyGenerator(2048).keyID(KEY.getKeyID()).generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID());
    refuses(signed(header.build(), new RSASSASigner(other)));
    refuses(signed(header.jwk(other.toPublicJWK()).build(), new RSASSASigner(other)));
  }

  @Test
  void oneWithOtherWordsUnderItsSignatureDoesNot() throws Exception {
    var analyst = Tokens.header(URL, "demo-analyst").split("[. ]");
    var auditor = Tokens.header(URL, "demo-auditor").split("[. ]");
    refuses(analyst[1] + "." + auditor[2] + "." + analyst[3]);
  }

  @Test
  void aHugeOneIsRefusedWithAProblem() throws Exception {
    refuses("x".repeat(16 * 1024));
    refuses(signed(claims -> claims.claim("filling", "x".repeat(12 * 1024)).issuer("x")));
  }

  @Test
  void nothingButTheBearerHeaderCounts() throws Exception {
    var token = signed(claims -> claims);
    assertProblem(send("/reports?access_token=" + token));
    assertProblem(send("/reports", "Authorization", "Basic ZGVtby1hdWRpdG9yOmRlbW8tYXVkaXRvcg=="));
    assertProblem(send("/reports", "Authorization", "Digest username=\"demo-auditor\""));
    assertProblem(send("/reports", "Authorization", token));
    assertProblem(send("/reports", "X-API-Key", token));
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(URL)
        .subject("a-machine")
        .audience("deviations")
        .expirationTime(after(Duration.ofMinutes(5)))
        .claim("roles", List.of("coordinator"));
  }

  private static Date after(Duration span) {
    return Date.from(Instant.now().plus(span));
  }

  private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
            change.apply(good()).build());
    jwt.sign(new RSASSASigner(KEY));
    return jwt.serialize();
  }

  private static String signed(JWSHeader header, JWSSigner signer) throws Exception {
    var jwt = new SignedJWT(header, good().build());
    jwt.sign(signer);
    return jwt.serialize();
  }

  /** The demo issuer's own key, so that a refusal is never the signature's fault alone. */
  private static RSAKey key() {
    try {
      var any = new JWKSelector(new JWKMatcher.Builder().build());
      return (RSAKey) RunningApplication.bean(Issuer.class).keys().get(any, null).getFirst();
    } catch (KeySourceException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void opens(String token) throws Exception {
    assertThat(send("/code-sets", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
  }

  private static void refuses(String token) throws Exception {
    assertProblem(send("/code-sets", "Authorization", "Bearer " + token));
  }

  private static void assertProblem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    var problem = new JsonMapper().readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(401);
    assertThat(problem.get("type").stringValue()).isEqualTo("/problems/unauthorized");
  }

  private static HttpResponse<String> send(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(URL + "/deviations/v1" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
