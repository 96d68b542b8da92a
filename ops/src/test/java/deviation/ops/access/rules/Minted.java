package deviation.ops.access.rules;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.api.access.Actor;
import deviation.api.access.Role;
import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.ops.RunningApplication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens of the demo issuer for whomever a test makes up. */
public final class Minted {

  private Minted() {}

  /** The header of somebody of every role, of 1480 and Västra Götaland, at the shared service. */
  public static String everyRole() {
    return everyRole(RunningApplication.context());
  }

  /** The same at another one. */
  public static String everyRole(ConfigurableApplicationContext service) {
    var roles = Stream.of(Role.values()).map(Role::key).collect(Collectors.toSet());
    return header(
        service,
        new Asking(
            "everybody",
            roles,
            Optional.of("1480"),
            Optional.empty(),
            Optional.of("vastra-gotaland")));
  }

  /** The value of an Authorization header. */
  static String header(Asking asking) {
    return header(RunningApplication.context(), asking);
  }

  @SuppressWarnings("unchecked")
  private static String header(ConfigurableApplicationContext service, Asking asking) {
    var keys = (JWKSource<SecurityContext>) service.getBean("demoKeys");
    var now = Instant.now();
    var claims =
        JwtClaimsSet.builder()
            .issuer(RunningApplication.url(service))
            .subject(asking.subject())
            .audience(List.of("deviations"))
            .issuedAt(now)
            .expiresAt(now.plusSeconds(600))
            .claim("roles", List.copyOf(asking.roles()));
    asking.principal().ifPresent(value -> claims.claim("principal", value));
    asking.unit().ifPresent(value -> claims.claim("unit", value));
    asking.area().ifPresent(value -> claims.claim("area", value));
    var token = new NimbusJwtEncoder(keys).encode(JwtEncoderParameters.from(claims.build()));
    return "Bearer " + token.getTokenValue();
  }

  static Actor actor(String issuer, Asking asking) {
    return new Actor(
        issuer,
        asking.subject(),
        true,
        asking.roles().stream().map(key -> Role.of(key).orElseThrow()).collect(Collectors.toSet()),
        asking.principal().map(PrincipalId::new),
        asking.unit().map(UnitId::new),
        asking.area().map(AreaId::new),
        Set.of(),
        Optional.empty());
  }
}
