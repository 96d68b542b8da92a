package deviation.ops.access.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.api.access.Actor;
import deviation.ops.access.Issuer;
import deviation.ops.access.TokenRules;
import deviation.ops.access.claims.ClaimNames;
import deviation.ops.access.claims.Claims;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The issuer of the demo, as the service sees it. */
final class DemoIssuer implements Issuer {

  private final OwnAddress own;
  private final Claims claims = new Claims(ClaimNames.OWN);
  private final JwtDecoder tokens;

  DemoIssuer(OwnAddress own, JWKSource<SecurityContext> keys) {
    this.own = own;
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwsAlgorithms(allowed -> allowed.addAll(TokenRules.ALGORITHMS))
            .build();
    decoder.setJwtValidator(TokenRules.of(this::uri));
    this.tokens = decoder;
  }

  @Override
  public String uri() {
    return own.url();
  }

  @Override
  public JwtDecoder tokens() {
    return tokens;
  }

  @Override
  public Actor actor(Map<String, Object> said, boolean machine) {
    return claims.actor(said, machine);
  }
}
