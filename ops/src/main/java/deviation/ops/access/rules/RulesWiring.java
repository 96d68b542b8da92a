package deviation.ops.access.rules;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules in front of every controller. */
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
}
