package deviation.ops.access.configured;

import deviation.ops.embedded.StartRefused;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;

/**
 * What must be configured before anything starts. Without the demo profile there is no user, no
 * secret and no issuer but those that a configuration names.
 */
public final class StartRules
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  public static final String DEMO = "demo";

  private static final String DEFAULT = "demo-";
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  /**
   * @throws StartRefused in one line that says what to mend
   */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var issuer =
        Binder.get(environment).bindOrCreate("deviation.issuer", Bindable.of(IssuerSettings.class));
    if (environment.acceptsProfiles(Profiles.of(DEMO))) {
      refuse(
          issuer.uri() != null,
          "the profile demo has demo users: take it away where deviation.issuer.uri is set");
      return;
    }
    refuse(
        isMissing(issuer.uri()),
        "no issuer: deviation.issuer.uri must be set in the file given by --config");
    requireHttps("deviation.issuer.uri", issuer.uri());
    refuse(isMissing(issuer.clientId()), "deviation.issuer.client-id must be set");
    refuse(
        issuer.clientId().startsWith(DEFAULT),
        "deviation.issuer.client-id is a demo user's: it begins with demo-");
    var secret = issuer.secret();
    refuse(
        secret.isEmpty(),
        "deviation.issuer.client-secret, or deviation.issuer.client-secret-file, must be set");
    refuse(
        secret.get().startsWith(DEFAULT),
        "the secret of deviation.issuer is a default one: it begins with demo-");
    defaultSecrets(environment)
        .findFirst()
        .ifPresent(name -> refuse(true, name + " is a default secret: it begins with demo-"));
    var url = environment.getProperty("deviation.public-url");
    refuse(isMissing(url), "deviation.public-url must say where people reach the service");
    requireHttps("deviation.public-url", url);
    issuer.names();
  }

  private static Stream<String> defaultSecrets(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .filter(name -> name.startsWith("deviation.") && name.matches(".*(secret|password)"))
        .filter(name -> environment.getProperty(name, "").startsWith(DEFAULT));
  }

  private static void requireHttps(String name, String url) {
    var https = url.startsWith("https://") || url.startsWith("http://") && isLoopback(url);
    refuse(!https, name + " must begin with https://");
  }

  private static boolean isLoopback(String url) {
    try {
      return LOOPBACK.contains(URI.create(url).getHost());
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isMissing(String value) {
    return value == null || value.isBlank();
  }

  private static void refuse(boolean wrong, String line) {
    if (wrong) {
      throw new StartRefused(line);
    }
  }
}
