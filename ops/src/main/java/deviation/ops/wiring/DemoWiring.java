package deviation.ops.wiring;

import deviation.ops.demo.DemoLoader;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The loader of the demo reports. */
@Configuration(proxyBeanMethods = false)
class DemoWiring {

  @Bean
  DemoLoader demoLoader(
      CommandGateway gateway, ServiceClock clock, @Qualifier("keeper") DataSource keeper) {
    return new DemoLoader(gateway, clock, keeper);
  }
}
