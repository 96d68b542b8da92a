package deviation.ops.access;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What the issuer says of a person must be signed by it, fresh and meant for this service. */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

  private final Issuer issuer;

  IdTokens(Issuer issuer) {
    this.issuer = issuer;
  }

  @Override
  public JwtDecoder createDecoder(ClientRegistration registration) {
    var decoder = TokenRules.signed(issuer);
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(TokenRules.SKEW), new OidcIdTokenValidator(registration)));
    return decoder;
  }
}
