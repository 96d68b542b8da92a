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
import java.util.function.Consumer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service on a fresh embedded database, with demo reports, started once for a test JVM.
 */
public final class RunningApplication {

  private static final String PROFILE = "--spring.profiles.active=";
  private static final String ANONYMOUS = "--deviation.limits.anonymous.requests=";

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
    return start(false, _ -> {}, arguments);
  }

  /** The same, changed before it starts. */
  public static ConfigurableApplicationContext another(
      Consumer<ConfigurableApplicationContext> change, String... arguments) {
    return start(false, change, arguments);
  }

  /** One that the demo's people and machines don't get into; the caller closes it. */
  public static ConfigurableApplicationContext withoutDemo(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add(PROFILE + "configured");
    return start(false, _ -> {}, all.toArray(String[]::new));
  }

  public static String url(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return "http://127.0.0.1:" + server.getPort();
  }

  private static ConfigurableApplicationContext start(
      boolean demoReports, Consumer<ConfigurableApplicationContext> change, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--server.address=127.0.0.1");
    all.add("--management.server.port=0");
    usual(all, "--server.port=", "0");
    usual(all, PROFILE, "demo");
    // All tests come from one address.
    usual(all, ANONYMOUS, "1000000");
    var context =
        Application.start(
            TestPostgres.fresh(),
            keys().toString(),
            demoReports,
            change,
            all.toArray(String[]::new));
    context.getBean(Readiness.class).await();
    return context;
  }

  private static void usual(List<String> arguments, String name, String value) {
    if (arguments.stream().noneMatch(one -> one.startsWith(name))) {
      arguments.add(name + value);
    }
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("deviation-test-keys-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Shared {
    static final ConfigurableApplicationContext CONTEXT = start(true, _ -> {});

    static {
      TestPostgres.closeFirst(CONTEXT::close);
    }
  }
}
