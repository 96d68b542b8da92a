package deviation.ops.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The API: a bearer token with every request, and no session that a page of another's could use.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ApiSecurity {

  static final int ORDER = 20;

  private static final String[] OPEN = {
    "/deviations/v1/api-info",
    "/deviations/v1/openapi.json",
    "/deviations/v1/receipt-lookups",
    "/deviations/v1/receipt-answers"
  };

  @Bean
  @Order(ORDER)
  SecurityFilterChain api(HttpSecurity http, Headers headers, Issuer issuer) {
    return bearer(headers.on(http), issuer)
        .securityMatcher("/deviations/**")
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .build();
  }

  /** For whoever shows a token with each request: no session, and so nothing to forge. */
  static HttpSecurity bearer(HttpSecurity http, Issuer issuer) {
    var refusing = new Refusing();
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(
                        jwt ->
                            jwt.decoder(TokenRules.decoder(issuer))
                                .jwtAuthenticationConverter(token -> machine(issuer, token)))
                    .authenticationEntryPoint(refusing)
                    .accessDeniedHandler(refusing)
                    .withObjectPostProcessor(
                        new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                          @Override
                          public <F extends BearerTokenAuthenticationFilter> F postProcess(
                              F filter) {
                            filter.setAuthenticationFailureHandler(refusing);
                            return filter;
                          }
                        }));
  }

  private static MachineToken machine(Issuer issuer, Jwt token) {
    try {
      return new MachineToken(issuer.actor(token.getClaims(), true));
    } catch (IllegalArgumentException nobody) {
      throw new InvalidBearerTokenException(nobody.getMessage());
    }
  }
}
