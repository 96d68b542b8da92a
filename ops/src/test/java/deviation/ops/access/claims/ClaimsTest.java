package deviation.ops.access.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import deviation.api.access.Role;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Each shipped mapping, with claims as its issuers say them. */
class ClaimsTest {

  private static final String SWEDISH = "https://id.oidc.se/claim/";

  @Test
  void ineraTellsWhoByTheCommission() {
    var meanings =
        new Meanings(
            Map.of("SE2321000131-C1", "coordinator"),
            Map.of("SE2321000131-E1", "14"),
            Map.of("SE2321000131-C1", "14-su-medicin"),
            Map.of());
    var actor =
        of("inera", meanings)
            .actor(
                Map.of(
                    "iss", "https://idp.inera.example",
                    "sub", "191212121212",
                    "employeeHsaId", "SE2321000131-P1",
                    "commissionHsaId", "SE2321000131-C1",
                    "healthCareProviderHsaId", "SE2321000131-E1",
                    "acr", "http://id.sambi.se/loa/loa3"),
                false);
    assertThat(actor.subject()).isEqualTo("SE2321000131-P1");
    assertThat(actor.principal()).contains(new PrincipalId("14"));
    assertThat(actor.unit()).contains(new UnitId("14-su-medicin"));
    assertThat(actor.roles()).containsExactly(Role.COORDINATOR);
    assertThat(actor.assurance()).contains("http://id.sambi.se/loa/loa3");
    assertThat(actor.toString()).doesNotContain("191212121212");
  }

  @Test
  void theSwedishProfileTellsWhoByTheOrganisationNumber() {
    var meanings = new Meanings(Map.of(), Map.of("2120001355", "1480"), Map.of(), Map.of());
    var actor =
        of("swedish-oidc", meanings)
            .actor(
                Map.of(
                    "iss",
                    "https://op.example",
                    "sub",
                    "a1",
                    SWEDISH + "orgNumber",
                    "2120001355",
                    SWEDISH + "orgAffiliation",
                    "anst42@2120001355",
                    "roles",
                    List.of("reporter")),
                false);
    assertThat(actor.subject()).isEqualTo("anst42@2120001355");
    assertThat(actor.principal()).contains(new PrincipalId("1480"));
  }

  @Test
  void keycloakNestsItsRoles() {
    var actor =
        of(
                "keycloak",
                new Meanings(Map.of("leder", "process-leader"), Map.of(), Map.of(), Map.of()))
            .actor(
                Map.of(
                    "iss", "https://keycloak.example/realms/x",
                    "sub", "a1",
                    "principal", "1480",
                    "realm_access", Map.of("roles", List.of("leder", "offline_access"))),
                false);
    assertThat(actor.roles()).containsExactly(Role.PROCESS_LEADER);
    assertThat(actor.machine()).isFalse();
  }

  @Test
  void aPersonalNumberIsNeverRead() {
    var claims =
        new Watched(
            Map.of(
                "iss",
                "https://op.example",
                "sub",
                "a1",
                SWEDISH + "personalIdentityNumber",
                "191212121212",
                SWEDISH + "orgAffiliation",
                "anst42@2120001355"));
    assertThat(of("swedish-oidc", Meanings.OWN).actor(claims, false).toString())
        .doesNotContain("191212121212");
    for (var kind : List.of("own", "keycloak", "inera", "swedish-oidc")) {
      assertThat(ClaimNames.shipped(kind).orElseThrow().askForAPersonalNumber()).isFalse();
    }
  }

  @Test
  void nobodyGetsARightByAMalformedClaim() {
    var actor =
        of("own", Meanings.OWN)
            .actor(
                Map.of(
                    "iss", "https://op.example",
                    "sub", "a1",
                    "principal", "14801",
                    "unit", "1480' OR '1'='1",
                    "area", "*",
                    "forums", List.of("ug samsa", "ug-samsa"),
                    "roles", Map.of("coordinator", true)),
                true);
    assertThat(actor.principal()).isEmpty();
    assertThat(actor.unit()).isEmpty();
    assertThat(actor.area()).isEmpty();
    assertThat(actor.forums()).hasSize(1);
    assertThat(actor.roles()).isEmpty();
  }

  @Test
  void whoeverSaysNotWhoTheyAreIsNobody() {
    var claims = of("inera", Meanings.OWN);
    var nameless = Map.<String, Object>of("iss", "https://op.example", "sub", "a1");
    assertThatThrownBy(() -> claims.actor(nameless, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownRoleIsNotedOnceAndWithoutThePerson() {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    var logger = (Logger) LoggerFactory.getLogger(UnknownRoles.class);
    logger.addAppender(log);
    try {
      var claims = of("own", Meanings.OWN);
      for (var person : List.of("anna", "bo")) {
        var said =
            Map.<String, Object>of(
                "iss", "https://op.example", "sub", person, "roles", List.of("king\n", "analyst"));
        assertThat(claims.actor(said, false).roles()).isEqualTo(Set.of(Role.ANALYST));
      }
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("the issuer's role king? means nothing here");
  }

  private static Claims of(String kind, Meanings meanings) {
    return new Claims(ClaimNames.shipped(kind).orElseThrow(), meanings);
  }

  /** Fails when the personal number is looked at. */
  private static final class Watched extends AbstractMap<String, Object> {

    private final Map<String, Object> claims;

    Watched(Map<String, Object> claims) {
      this.claims = claims;
    }

    @Override
    public Object get(Object name) {
      assertThat(name.toString()).doesNotContain("personalIdentityNumber");
      return claims.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
      return claims.containsKey(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      throw new AssertionError("all claims are looked at");
    }
  }
}
