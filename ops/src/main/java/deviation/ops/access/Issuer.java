package deviation.ops.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.api.access.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Whose word about people and machines is taken. Asked when requests come, never at the start: the
 * demo's has no address before the service listens, and another's may be away.
 */
public interface Issuer {

  /** Its name in tokens. */
  String uri();

  /** What it signs with: the public halves. */
  JWKSource<SecurityContext> keys();

  /** The service as the issuer knows it when people sign in. */
  ClientRegistration client();

  /** Where a person's browser goes to sign out there too; empty where that is one with here. */
  default Optional<String> signOut() {
    return Optional.empty();
  }

  /**
   * What the claims say of a person or a machine, in the service's own words.
   *
   * @throws IllegalArgumentException when they don't say who it is
   */
  Actor actor(Map<String, Object> claims, boolean machine);
}
