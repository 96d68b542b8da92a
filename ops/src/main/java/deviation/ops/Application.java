package deviation.ops;

import deviation.ops.access.configured.StartRules;
import deviation.ops.access.configured.TrustedProxies;
import deviation.ops.embedded.Database;
import deviation.ops.embedded.Instance;
import deviation.ops.embedded.Launch;
import deviation.ops.wiring.Readiness;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service. {@code ops/run} starts it. */
@SpringBootApplication(scanBasePackages = "deviation")
public class Application {

  public static void main(String[] args) {
    Launch.run(args, Application::run);
  }

  private static void run(Instance instance) {
    var context =
        start(
            instance.database(),
            instance.keys().toString(),
            instance.options().isDemo() && !instance.options().empty(),
            instance::closeFirst,
            instance.arguments());
    context.getBean(Readiness.class).await();
    var environment = context.getEnvironment();
    instance.answers(
        ((WebServerApplicationContext) context).getWebServer().getPort(),
        environment.getRequiredProperty("local.management.port", Integer.class));
  }

  /**
   * Starts the service on a database that answers; the closer gets what must be closed before the
   * database stops.
   */
  public static ConfigurableApplicationContext start(
      Database database,
      String keys,
      boolean demoReports,
      Consumer<ConfigurableApplicationContext> closer,
      String... arguments) {
    var spring = new SpringApplication(Application.class);
    spring.setBannerMode(Banner.Mode.OFF);
    spring.setRegisterShutdownHook(false);
    // Also a signal in the middle of the start must close the pools before PostgreSQL stops.
    spring.addInitializers(closer::accept);
    spring.addInitializers(new StartRules(), new TrustedProxies());
    spring.addInitializers(
        context -> context.getBeanFactory().registerSingleton("database", database));
    var all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "--deviation.keys=" + keys;
    all[1] = "--deviation.demo-reports=" + demoReports;
    return spring.run(all);
  }
}
