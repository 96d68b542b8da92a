package deviation.ops.access.demo;

import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/** What the demo issuer says of itself: the part of the authorization server that is served. */
final class DemoMetadata {

  private DemoMetadata() {}

  static void served(OidcProviderConfiguration.Builder metadata) {
    metadata
        .claims(
            all ->
                all.keySet()
                    .removeIf(
                        name ->
                            name.matches("(userinfo|end_session|revocation|introspection)_.*")
                                || name.matches("(tls|dpop)_.*")))
        .tokenEndpointAuthenticationMethods(
            methods -> {
              methods.clear();
              methods.add(ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue());
            })
        .grantTypes(
            grants -> {
              grants.clear();
              grants.addAll(
                  List.of(
                      AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                      AuthorizationGrantType.CLIENT_CREDENTIALS.getValue()));
            });
  }
}
