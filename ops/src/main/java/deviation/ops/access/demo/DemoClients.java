package deviation.ops.access.demo;

import deviation.ops.access.SignInPaths;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the demo issuer: a machine per demo actor, and the service's own pages. */
final class DemoClients implements RegisteredClientRepository {

  static final String PAGES = "deviations-pages";

  private static final Duration MACHINE_TOKEN = Duration.ofHours(1);

  private final String pagesSecret;

  /**
   * @param pagesSecret made at each start; nobody else knows it
   */
  DemoClients(String pagesSecret) {
    this.pagesSecret = pagesSecret;
  }

  String pagesSecret() {
    return pagesSecret;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("nobody registers here");
  }

  @Override
  public RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public RegisteredClient findByClientId(String id) {
    return PAGES.equals(id) ? pages() : DemoActor.named(id).map(DemoClients::machine).orElse(null);
  }

  private static RegisteredClient machine(DemoActor actor) {
    return named(actor.name(), actor.name())
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(MACHINE_TOKEN).build())
        .build();
  }

  private RegisteredClient pages() {
    return named(PAGES, pagesSecret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(SignInPaths.CALLBACK)
        .scope(OidcScopes.OPENID)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  private static RegisteredClient.Builder named(String id, String secret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }
}
