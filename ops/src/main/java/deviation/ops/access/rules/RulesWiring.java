package deviation.ops.access.rules;

import deviation.ops.eventstore.ActorMeta;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules in front of every controller, and the one who acted into every event. */
@Configuration(proxyBeanMethods = false)
class RulesWiring implements WebMvcConfigurer {

  private final Admissions admissions;

  RulesWiring(Admissions admissions) {
    this.admissions = admissions;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(admissions);
  }

  /** What a command's meta-data says of the actor goes on to its events. */
  @Bean
  static CorrelationDataProvider actorOfEvents() {
    return new SimpleCorrelationDataProvider(ActorMeta.KEY, ActorMeta.ROLE, ActorMeta.PRINCIPAL);
  }
}
