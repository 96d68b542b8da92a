package deviation.ops.access.configured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.embedded.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class StartRulesTest {

  @TempDir Path folder;

  private final Map<String, Object> config = new LinkedHashMap<>();
  private String profile = "production";

  StartRulesTest() {
    config.put("deviation.issuer.uri", "https://issuer.example/realms/x");
    config.put("deviation.issuer.client-id", "deviations");
    config.put("deviation.issuer.client-secret", "0b7c0d2f");
    config.put("deviation.public-url", "https://brister.example.se");
  }

  @Test
  void aWholeConfigurationStarts() {
    start();
    config.put("deviation.issuer.mapping", "inera");
    config.put("deviation.issuer.claims.assurance", "loa");
    start();
  }

  @Test
  void theDemoStartsByItself() {
    config.clear();
    profile = "demo";
    start();
  }

  @Test
  void withoutAnIssuerNothingStarts() {
    config.remove("deviation.issuer.uri");
    refused("no issuer: deviation.issuer.uri must be set in the file given by --config");
  }

  @Test
  void demoUsersBesideAnIssuerDoNotStart() {
    profile = "demo";
    refused("the profile demo has demo users: take it away where deviation.issuer.uri is set");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deviation.issuer.client-secret | demo-coordinator | begins with demo-",
        "deviation.mail.password | demo-x | deviation.mail.password is a default secret",
        "deviation.issuer.client-id | demo-coordinator | is a demo user's",
        "deviation.issuer.client-id | '' | deviation.issuer.client-id must be set",
        "deviation.issuer.client-secret | '' | client-secret-file, must be set",
        "deviation.issuer.uri | http://issuer.example | deviation.issuer.uri must begin with https",
        "deviation.public-url | http://brister.example.se | must begin with https://",
        "deviation.public-url | '' | deviation.public-url must say",
        "deviation.issuer.mapping | saml | mapping is own, keycloak, inera or swedish-oidc",
        "deviation.issuer.claims.colour | red | deviation.issuer.claims.colour is not read",
        "deviation.issuer.claims.subject | personalIdentityNumber | personal number; none is ever",
        "deviation.issuer.client-secret-file | /nowhere | client-secret-file can't be read"
      })
  void whatIsWrongIsSaidInOneLine(String name, String value, String line) {
    config.put(name, value);
    refused(line);
  }

  @Test
  void aSecretInAFileIsLookedAtToo() throws Exception {
    var file = Files.writeString(folder.resolve("secret"), "demo-coordinator\n");
    config.remove("deviation.issuer.client-secret");
    config.put("deviation.issuer.client-secret-file", file.toString());
    refused("begins with demo-");
    Files.writeString(file, "5e1f\n");
    start();
  }

  private void refused(String line) {
    assertThatThrownBy(this::start)
        .isInstanceOf(StartRefused.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(line).hasLineCount(1));
  }

  private void start() {
    try (var context = new GenericApplicationContext()) {
      var environment = context.getEnvironment();
      environment.setActiveProfiles(profile);
      environment.getPropertySources().addFirst(new MapPropertySource("config", config));
      new StartRules().initialize(context);
    }
  }
}
