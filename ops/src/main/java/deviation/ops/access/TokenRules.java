package deviation.ops.access;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What a token must keep, whoever issued it. */
public final class TokenRules {

  /** Whom a token must be meant for. */
  public static final String AUDIENCE = "deviations";

  /** With a key pair each: whoever can check a token can't make one. */
  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(
          SignatureAlgorithm.RS256,
          SignatureAlgorithm.RS384,
          SignatureAlgorithm.RS512,
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.PS384,
          SignatureAlgorithm.PS512,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384,
          SignatureAlgorithm.ES512);

  /** By so much clocks may differ. */
  static final Duration SKEW = Duration.ofSeconds(60);

  private TokenRules() {}

  /** Checks signature and algorithm, and as yet nothing else. */
  static NimbusJwtDecoder signed(Issuer issuer) {
    return NimbusJwtDecoder.withJwkSource(issuer.keys())
        .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
        .build();
  }

  /** Checks a machine's token: signature, algorithm, kind, times, issuer and audience. */
  public static JwtDecoder decoder(Issuer issuer) {
    var signed = signed(issuer);
    // Its own would let a token without an end pass, and hold times against the clock but once.
    signed.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
    var times = new JwtTimestampValidator(SKEW);
    times.setAllowEmptyExpiryClaim(false);
    var types = new JwtTypeValidator("JWT", "at+jwt");
    types.setAllowEmpty(true);
    return new CheckedTokens(
        signed,
        new DelegatingOAuth2TokenValidator<>(
            types,
            times,
            new JwtClaimValidator<Object>(
                JwtClaimNames.ISS, named -> named != null && issuer.uri().equals(named.toString())),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
  }
}
