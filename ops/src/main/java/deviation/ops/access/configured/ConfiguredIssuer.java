package deviation.ops.access.configured;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.api.access.Actor;
import deviation.ops.access.Issuer;
import deviation.ops.access.SignInPaths;
import deviation.ops.access.claims.Claims;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.UriComponentsBuilder;

/** An issuer that is found by its address; while it is away, nobody new gets in. */
final class ConfiguredIssuer implements Issuer {

  private final IssuerSettings settings;
  private final String publicUrl;
  private final Claims claims;
  private final Supplier<ClientRegistration> client = SingletonSupplier.of(this::discover);
  private final Supplier<JWKSource<SecurityContext>> keys = SingletonSupplier.of(this::published);

  ConfiguredIssuer(IssuerSettings settings, String publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl.replaceFirst("/$", "");
    this.claims = new Claims(settings.names(), settings.meanings());
  }

  @Override
  public String uri() {
    return settings.uri();
  }

  @Override
  public JWKSource<SecurityContext> keys() {
    return (selector, context) -> {
      try {
        return keys.get().get(selector, context);
      } catch (IllegalArgumentException away) {
        throw new RemoteKeySourceException("the issuer can't be reached", away);
      }
    };
  }

  @Override
  public ClientRegistration client() {
    return client.get();
  }

  @Override
  public Optional<String> signOut() {
    return Optional.ofNullable(
            client().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
        .map(
            end ->
                UriComponentsBuilder.fromUriString(end.toString())
                    .queryParam("client_id", settings.clientId())
                    .queryParam("post_logout_redirect_uri", publicUrl + "/")
                    .encode()
                    .toUriString());
  }

  @Override
  public Actor actor(Map<String, Object> said, boolean machine) {
    return claims.actor(said, machine);
  }

  private ClientRegistration discover() {
    return ClientRegistrations.fromIssuerLocation(settings.uri())
        .registrationId(SignInPaths.REGISTRATION)
        .clientId(settings.clientId())
        .clientSecret(settings.secret().orElseThrow())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .redirectUri(publicUrl + SignInPaths.CALLBACK)
        .scope(settings.scopes())
        .build();
  }

  /** Kept, asked for anew when a token names a key that isn't there, not too often. */
  private JWKSource<SecurityContext> published() {
    try {
      var location = URI.create(client().getProviderDetails().getJwkSetUri()).toURL();
      return JWKSourceBuilder.<SecurityContext>create(location).retrying(true).build();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
