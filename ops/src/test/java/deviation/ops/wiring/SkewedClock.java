package deviation.ops.wiring;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;

/** The service's clock on a node where it goes wrong. */
public final class SkewedClock extends ServiceClock {

  private static volatile Duration skew = Duration.ZERO;

  /** In a context that isn't refreshed yet. */
  public static void replaceIn(ConfigurableApplicationContext context) {
    context.addBeanFactoryPostProcessor(
        factory -> {
          var name = factory.getBeanNamesForType(ServiceClock.class, true, false)[0];
          var registry = (BeanDefinitionRegistry) factory;
          registry.removeBeanDefinition(name);
          var skewed = new RootBeanDefinition(SkewedClock.class, SkewedClock::new);
          registry.registerBeanDefinition(name, skewed);
        });
  }

  public static void skew(Duration by) {
    skew = by;
  }

  @Override
  public Instant instant() {
    return super.instant().plus(skew);
  }
}
