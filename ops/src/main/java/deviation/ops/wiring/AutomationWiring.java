package deviation.ops.wiring;

import deviation.api.report.ReportEvent;
import deviation.domain.report.ReportAutomation;
import deviation.ops.automations.Automation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automations that there are. */
@Configuration(proxyBeanMethods = false)
class AutomationWiring {

  @Bean
  Automation episodes() {
    return new Automation(
        "episodes",
        event -> event instanceof ReportEvent report ? ReportAutomation.follow(report) : List.of());
  }
}
