package deviation.bench.http;

import deviation.ops.access.Issuer;
import deviation.ops.access.TokenRules;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The plain controllers check a token as the API does: what is compared comes after it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bench.plain")
class PlainSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain plain(HttpSecurity http, Issuer issuer) {
    return http.securityMatcher("/bench/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(TokenRules.decoder(issuer))))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }
}
