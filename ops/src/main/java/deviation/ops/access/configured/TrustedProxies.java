package deviation.ops.access.configured;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Whose word about the client's address and about https is taken: the proxies named in {@code
 * deviation.trusted-proxies}, addresses with commas between, and nobody's where none is named.
 * Which host was asked for nobody may say: the public URL is configured.
 */
public final class TrustedProxies
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var named = environment.getProperty("deviation.trusted-proxies", "");
    Map<String, Object> settings =
        named.isBlank()
            ? Map.of("server.forward-headers-strategy", "none")
            : Map.of(
                "server.forward-headers-strategy",
                "native",
                "server.tomcat.remoteip.internal-proxies",
                Stream.of(named.split(","))
                    .map(String::strip)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
    environment.getPropertySources().addFirst(new MapPropertySource("trusted proxies", settings));
  }
}
