package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's way in and out, without JavaScript. */
class SignInTest {

  private static final String WANTED = "/access-rules?from=start";

  private final Visitor visitor = new Visitor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo-reporter",
        "demo-coordinator",
        "demo-coordinator-14",
        "demo-process-leader",
        "demo-analyst",
        "demo-working-group",
        "demo-auditor",
        "demo-integration",
        "demo-operator"
      })
  void aPersonComesBackToWhereTheyWereGoing(String name) {
    var page = visitor.signIn(WANTED, name);
    assertThat(page.url().getFile()).isEqualTo(WANTED);
    assertThat(Visitor.page(page).selectFirst(".visitor").text()).contains(name, "Logga ut");
  }

  @Test
  void theSignInPageSaysThatItIsADemoAndWhoMayWhat() {
    var page = Visitor.page(visitor.open("/sign-in"));
    assertThat(page.text()).contains("Det här är en demonstration", "påhittade");
    assertThat(page.select(".people li")).hasSize(9);
    var filled =
        Visitor.page(visitor.get(page.selectFirst(".people a[href*=process]").attr("href")));
    assertThat(filled.selectFirst("#username").val()).isEqualTo("demo-process-leader");
    assertThat(filled.selectFirst("#password").val()).isEqualTo("demo-process-leader");
  }

  @Test
  void aWrongPasswordIsSaidPlainlyAndGetsNobodyIn() {
    var form = Visitor.page(visitor.open(WANTED));
    var wrong = visitor.post("/sign-in", Visitor.fields(form, "demo-analyst", "hemligt"));
    var page = Visitor.page(visitor.get(Visitor.next(wrong)));
    assertThat(page.selectFirst("[role=alert]").text()).contains("hör inte ihop");
    assertThat(page.selectFirst("#username").val()).isEqualTo("demo-analyst");
    assertThat(wrong.header("Location")).doesNotContain("hemligt");
    assertThat(visitor.get(WANTED).statusCode()).isEqualTo(302);
  }

  @Test
  void whatWasTypedAsANameIsNotRepeatedInTheAddress() {
    var form = Visitor.page(visitor.open("/sign-in"));
    var wrong = visitor.post("/sign-in", Visitor.fields(form, "mitt-lösenord", "x"));
    assertThat(wrong.header("Location")).isEqualTo("/sign-in?wrong");
  }

  @Test
  void theSessionGetsANewIdAtSignIn() {
    visitor.open(WANTED);
    var before = visitor.cookies().get("session");
    assertThat(before).isNotBlank();
    visitor.signIn(WANTED, "demo-analyst");
    assertThat(visitor.cookies().get("session")).isNotEqualTo(before);
  }

  @Test
  void signingOutEndsTheSessionForTheIssuerToo() {
    var page = Visitor.page(visitor.signIn(WANTED, "demo-analyst"));
    var stolen = Map.copyOf(visitor.cookies());
    var token = page.selectFirst("form[action=/sign-out] input[name=_csrf]").val();
    assertThat(visitor.get("/sign-out").statusCode()).as("a link does nothing").isNotEqualTo(302);
    assertThat(visitor.get(WANTED).statusCode()).isEqualTo(200);
    assertThat(visitor.post("/sign-out", Map.of("_csrf", token)).header("Location")).isEqualTo("/");
    visitor.cookies().putAll(stolen);
    assertThat(Visitor.page(visitor.open(WANTED)).select("#password")).hasSize(1);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    visitor.signIn(WANTED, "demo-reporter");
    for (var path : new String[] {"/sign-out", "/reports/new", "/sign-in"}) {
      var answer = visitor.post(path, Map.of("_csrf", "x"));
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
    }
    assertThat(visitor.get(WANTED).statusCode()).as("still signed in").isEqualTo(200);
  }

  @Test
  void theWayToTheIssuerHasStateNonceAndProofKey() {
    visitor.get(WANTED);
    var to = Visitor.next(visitor.get("/sign-in/issuer"));
    assertThat(to)
        .startsWith("/oauth2/authorize?")
        .contains("response_type=code", "state=", "nonce=", "code_challenge=")
        .contains("code_challenge_method=S256", "redirect_uri=/signed-in/issuer");
  }

  @Test
  void anAnswerThatNobodyAskedForGetsNobodyIn() {
    visitor.get("/sign-in/issuer");
    var answer = visitor.get("/signed-in/issuer?code=x&state=y");
    var page = Visitor.page(visitor.get(Visitor.next(answer)));
    assertThat(page.selectFirst("[role=alert]").text()).contains("gick inte att slutföra");
    assertThat(visitor.get(WANTED).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/problems", "/problems/unauthorized", "/sign-in", "/css/base.css"})
  void somePagesNeedNoSignIn(String path) {
    assertThat(visitor.get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/receipt", "/accessibility", "/documentation"})
  void someThatComeLaterNeedNoneEither(String path) {
    assertThat(visitor.get(path).statusCode()).isNotEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reports/new", "/quarters", "/principals/1480", "/nowhere"})
  void theOthersAskForOne(String path) {
    assertThat(Visitor.next(visitor.get(path))).isEqualTo("/sign-in/issuer");
  }

  @Test
  void aSessionOpensNoApi() {
    visitor.signIn(WANTED, "demo-coordinator");
    assertThat(visitor.get("/deviations/v1/reports").statusCode()).isEqualTo(401);
  }
}
