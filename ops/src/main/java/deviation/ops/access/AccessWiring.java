package deviation.ops.access;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What all the ways in share. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

  @Bean
  PublicUrl publicUrl(@Value("${deviation.public-url:#{null}}") String url) {
    return new PublicUrl(Optional.ofNullable(url));
  }

  @Bean
  Headers headers(PublicUrl url) {
    return new Headers(url);
  }

  @Bean
  Sessions sessions(
      @Value("${deviation.sessions.idle:PT30M}") Duration idle,
      @Value("${deviation.sessions.longest:PT10H}") Duration longest,
      PublicUrl url) {
    return new Sessions(idle, longest, url);
  }

  /** Tells those who count sessions when one ends. */
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }
}
