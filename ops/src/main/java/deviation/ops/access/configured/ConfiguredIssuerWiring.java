package deviation.ops.access.configured;

import deviation.ops.access.Issuer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Without the demo profile. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + StartRules.DEMO)
@EnableConfigurationProperties(IssuerSettings.class)
class ConfiguredIssuerWiring {

  @Bean
  Issuer issuer(IssuerSettings settings, @Value("${deviation.public-url}") String publicUrl) {
    return new ConfiguredIssuer(settings, publicUrl);
  }
}
