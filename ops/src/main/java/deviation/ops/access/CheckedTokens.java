package deviation.ops.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute which tokens have a good signature, for a machine shows the same one with
 * each request; times, issuer and audience are held against the clock each time. So a token signed
 * with a key that the issuer has withdrawn is good for one minute more.
 */
final class CheckedTokens implements JwtDecoder {

  private static final int MOST = 1_000;
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final JwtDecoder signed;
  private final OAuth2TokenValidator<Jwt> rules;
  private final Cache<String, Jwt> good =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(KEPT)
          .executor(Runnable::run)
          .build();

  /**
   * @param signed checks signature and algorithm
   * @param rules all else that a token must keep
   */
  CheckedTokens(JwtDecoder signed, OAuth2TokenValidator<Jwt> rules) {
    this.signed = signed;
    this.rules = rules;
  }

  @Override
  public Jwt decode(String token) {
    // What is refused throws, and isn't kept.
    var jwt = good.get(token, signed::decode);
    var found = rules.validate(jwt);
    if (found.hasErrors()) {
      var first = found.getErrors().stream().map(OAuth2Error::getDescription).findFirst();
      throw new JwtValidationException(first.orElse("token"), found.getErrors());
    }
    return jwt;
  }
}
