package deviation.ops.access.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.api.access.Actor;
import deviation.ops.access.Issuer;
import deviation.ops.access.SignInPaths;
import deviation.ops.access.claims.ClaimNames;
import deviation.ops.access.claims.Claims;
import deviation.ops.access.claims.Meanings;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** The issuer of the demo, as the service sees it. */
record DemoIssuer(OwnAddress own, JWKSource<SecurityContext> keys, DemoClients clients)
    implements Issuer {

  private static final Claims CLAIMS = new Claims(ClaimNames.OWN, Meanings.OWN);

  @Override
  public String uri() {
    return own.url();
  }

  /** People are sent along paths: they stay on whatever host they came to. */
  @Override
  public ClientRegistration client() {
    return ClientRegistration.withRegistrationId(SignInPaths.REGISTRATION)
        .clientId(DemoClients.PAGES)
        .clientSecret(clients.pagesSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .redirectUri(SignInPaths.CALLBACK)
        .scope(OidcScopes.OPENID)
        .authorizationUri(DemoAuthorizationServer.AUTHORIZE)
        .tokenUri(own.url() + DemoAuthorizationServer.TOKEN)
        .jwkSetUri(own.url() + DemoAuthorizationServer.KEYS)
        .issuerUri(own.url())
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .build();
  }

  @Override
  public Actor actor(Map<String, Object> said, boolean machine) {
    return CLAIMS.actor(said, machine);
  }
}
