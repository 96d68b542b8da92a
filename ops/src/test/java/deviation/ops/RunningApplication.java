package deviation.ops;

import deviation.ops.embedded.Database;
import deviation.ops.embedded.TestPostgres;
import deviation.ops.wiring.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service on a fresh embedded database, with demo reports, started once for a test JVM.
 */
public final class RunningApplication {

  private RunningApplication() {}

  /** Where it answers, without a slash at the end. */
  public static String url() {
    return url(Shared.CONTEXT);
  }

  /** Its beans. */
  public static <B> B bean(Class<B> type) {
    return Shared.CONTEXT.getBean(type);
  }

  public static ConfigurableApplicationContext context() {
    return Shared.CONTEXT;
  }

  public static Database database() {
    return Shared.CONTEXT.getBean(Database.class);
  }

  /** Another one on a database of its own, without demo reports; the caller closes it. */
  public static ConfigurableApplicationContext another(String... arguments) {
    return start(false, "demo", arguments);
  }

  /** One that the demo's people and machines don't get into; the caller closes it. */
  public static ConfigurableApplicationContext withoutDemo(String... arguments) {
    return start(false, "configured", arguments);
  }

  public static String url(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return "http://127.0.0.1:" + server.getPort();
  }

  private static ConfigurableApplicationContext start(
      boolean demoReports, String profile, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    if (all.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
      all.add("--server.port=0");
    }
    all.add("--server.address=127.0.0.1");
    all.add("--management.server.port=0");
    all.add("--spring.profiles.active=" + profile);
    var context =
        Application.start(
            TestPostgres.fresh(),
            keys().toString(),
            demoReports,
            _ -> {},
            all.toArray(String[]::new));
    context.getBean(Readiness.class).await();
    return context;
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("deviation-test-keys-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Shared {
    static final ConfigurableApplicationContext CONTEXT = start(true, "demo");

    static {
      // PostgreSQL outlives it: the fixture's hook closes the pools first where it can.
      Runtime.getRuntime().addShutdownHook(new Thread(CONTEXT::close));
    }
  }
}
