package deviation.ops.limits;

import deviation.api.access.CurrentActor;
import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters, in the order in which a request meets them; Spring Security is in the middle. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitsWiring {

  private final Limits limits;
  private final TimeMeter time;
  private final Buckets<Address> anonymous;

  /**
   * @param time another one than the machine's, for tests; the service's clock may be set back and
   *     would then keep everybody waiting
   */
  LimitsWiring(Limits limits, ObjectProvider<TimeMeter> time) {
    this.limits = limits;
    this.time = time.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME);
    this.anonymous = new Buckets<>(limits.anonymous(), this.time);
  }

  @Bean
  SignIns signIns() {
    return new SignIns(limits.signIn(), time);
  }

  @Bean
  FilterRegistrationBean<BoundsFilter> bounds() {
    return at(BoundsFilter.ORDER, new BoundsFilter(limits, time));
  }

  @Bean
  FilterRegistrationBean<AddressFilter> addresses() {
    return at(AddressFilter.ORDER, new AddressFilter(limits, anonymous, time));
  }

  @Bean
  FilterRegistrationBean<ActorFilter> actors(CurrentActor current) {
    return at(ActorFilter.ORDER, new ActorFilter(limits, current, anonymous, time));
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> at(
      int order, F filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
