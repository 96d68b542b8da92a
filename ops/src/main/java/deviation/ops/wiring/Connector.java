package deviation.ops.wiring;

import deviation.api.http.Problems;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat's settings can't say. */
@Configuration(proxyBeanMethods = false)
class Connector {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusals(
      Problems problems, JsonMapper mapper) {
    return factory ->
        factory.addContextCustomizers(
            context ->
                // Innermost, so that it answers before Tomcat's own.
                context
                    .getParent()
                    .getPipeline()
                    .addValve(new ConnectorRefusals(problems, mapper)));
  }
}
