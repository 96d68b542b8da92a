package deviation.ops.access;

import deviation.api.access.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person that signed in, as the session keeps it: neither the issuer's tokens nor any claim that
 * isn't used.
 *
 * @param shownName what the issuer calls the person; shown to that person alone
 */
record Person(Actor actor, Optional<String> shownName, Instant signedInAt)
    implements OidcUser, KnownActor {

  @Override
  public Map<String, Object> getClaims() {
    return Map.of("iss", actor.issuer(), "sub", actor.subject());
  }

  @Override
  public Map<String, Object> getAttributes() {
    return getClaims();
  }

  @Override
  public OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public OidcIdToken getIdToken() {
    return new OidcIdToken("-", null, null, getClaims());
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return Roles.authorities(actor);
  }

  @Override
  public String getName() {
    return actor.subject();
  }
}
