package deviation.ops.access;

import deviation.api.access.Actor;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Makes a person of what the issuer says, and forgets the rest of it. */
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService asked = new OidcUserService();
  private final Issuer issuer;
  private final InstantSource clock;

  People(Issuer issuer, InstantSource clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var said = asked.loadUser(request);
    return new Person(
        actor(said),
        Optional.ofNullable(said.getFullName())
            .or(() -> Optional.ofNullable(said.getPreferredUsername())),
        clock.instant());
  }

  private Actor actor(OidcUser said) {
    try {
      return issuer.actor(said.getClaims(), false);
    } catch (IllegalArgumentException nobody) {
      throw new OAuth2AuthenticationException("unknown_subject");
    }
  }
}
