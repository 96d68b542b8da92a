package deviation.ops.access.demo;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import deviation.ops.access.Headers;
import deviation.ops.access.Issuer;
import deviation.ops.access.SignInPaths;
import deviation.ops.access.TokenRules;
import deviation.ops.limits.SignIns;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The authorization server of the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAuthorizationServer {

  static final String AUTHORIZE = "/oauth2/authorize";
  static final String TOKEN = "/oauth2/token";
  static final String KEYS = "/oauth2/jwks";

  private static final int ORDER = 10;

  private static final String[] PATHS = {
    AUTHORIZE, TOKEN, KEYS, "/.well-known/openid-configuration", SignInPaths.SIGN_IN
  };

  @Bean
  OwnAddress ownAddress(Environment environment) {
    return new OwnAddress(environment);
  }

  @Bean
  JWKSource<SecurityContext> demoKeys(@Value("${deviation.keys}") Path keys) {
    return new ImmutableJWKSet<>(new JWKSet(DemoKey.in(keys)));
  }

  @Bean
  Issuer demoIssuer(OwnAddress own, JWKSource<SecurityContext> keys, DemoClients clients) {
    return new DemoIssuer(own, keys, clients);
  }

  @Bean
  DemoClients demoClients() {
    return new DemoClients(UUID.randomUUID().toString());
  }

  @Bean
  PasswordEncoder demoSecrets() {
    return new DemoSecrets();
  }

  @Bean
  OAuth2AuthorizationService grants() {
    return new Grants();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> demoClaims() {
    return context -> {
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        context.getClaims().audience(List.of(TokenRules.AUDIENCE));
      }
      DemoActor.named(context.getPrincipal().getName())
          .ifPresent(actor -> context.getClaims().claims(all -> all.putAll(actor.claims())));
    };
  }

  @Bean
  @Order(ORDER)
  SecurityFilterChain demoServer(
      HttpSecurity http,
      Headers headers,
      OwnAddress own,
      Issuer issuer,
      RegisteredClientRepository clients,
      SignIns tries,
      PasswordEncoder secrets) {
    var form = new DemoForm(secrets, tries);
    return form.on(headers.on(http))
        .securityMatcher(PATHS)
        .addFilterBefore(new PinnedAddress(own), SecurityContextHolderFilter.class)
        .oauth2AuthorizationServer(
            server ->
                server
                    .registeredClientRepository(clients)
                    .authorizationServerSettings(AuthorizationServerSettings.builder().build())
                    .oidc(
                        oidc ->
                            oidc.providerConfigurationEndpoint(
                                self ->
                                    self.providerConfigurationCustomizer(DemoMetadata::served))))
        .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(TokenRules.decoder(issuer))))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SignInPaths.SIGN_IN)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .build();
  }
}
