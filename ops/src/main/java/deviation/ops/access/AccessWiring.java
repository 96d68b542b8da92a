package deviation.ops.access;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What all the ways in share. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

  @Bean
  PublicUrl publicUrl(@Value("${deviation.public-url:#{null}}") String url) {
    return new PublicUrl(Optional.ofNullable(url));
  }

  @Bean
  Headers headers(PublicUrl url, @Value("${deviation.issuer.uri:#{null}}") String issuer) {
    return new Headers(url, Optional.ofNullable(issuer).map(AccessWiring::origin));
  }

  @Bean
  RequestRejectedHandler rejected(Headers headers) {
    return (request, response, _) -> {
      headers.onRejected(response);
      response.sendError(HttpStatus.BAD_REQUEST.value());
    };
  }

  @Bean
  Sessions sessions(
      @Value("${deviation.sessions.idle:PT30M}") Duration idle,
      @Value("${deviation.sessions.longest:PT10H}") Duration longest,
      PublicUrl url) {
    return new Sessions(idle, longest, url);
  }

  private static String origin(String url) {
    var at = URI.create(url);
    return at.getScheme() + "://" + at.getAuthority();
  }

  /** A span and a timer for each filter of each request cost more than all the filters do. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** Tells those who count sessions when one ends. */
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }
}
