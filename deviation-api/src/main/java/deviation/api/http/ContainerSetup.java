package deviation.api.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts our word where the container would have its own. */
@Component
record ContainerSetup(Problems problems, LanguageChoice languages, JsonMapper mapper)
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context ->
            context
                .getParent()
                .getPipeline()
                .addValve(new ContainerRefusals(problems, languages, mapper)));
  }
}
