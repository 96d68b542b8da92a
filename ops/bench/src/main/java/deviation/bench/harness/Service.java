package deviation.bench.harness;

import deviation.api.processor.Processors;
import deviation.ops.Application;
import deviation.ops.embedded.Database;
import deviation.ops.wiring.Readiness;
import java.util.function.BooleanSupplier;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it is shipped, in this process, on a database of the bed. */
public final class Service {

  private static final long POLL_MILLIS = 5;

  private static final String[] SETTINGS = {
    "--spring.profiles.active=demo",
    "--server.port=0",
    "--server.address=127.0.0.1",
    "--management.server.port=0",
    "--logging.level.deviation=warn",
    "--" + OneCaller.PROPERTY + "=true"
  };

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Returns when it is ready. */
  public static Service start(Bed bed, Database database, boolean demoReports) {
    var context =
        bed.open(
            Application.start(database, bed.keys().toString(), demoReports, _ -> {}, SETTINGS));
    context.getBean(Readiness.class).await();
    return new Service(context);
  }

  /** One that was started elsewhere, and is ended there. */
  public static Service of(ConfigurableApplicationContext context) {
    return new Service(context);
  }

  public <B> B bean(Class<B> type) {
    return context.getBean(type);
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Stops the read models, where the write side alone is measured. */
  public void pauseReadModels() {
    var processors = bean(Processors.class);
    processors.all().forEach(model -> processors.pause(model.name()));
    waitUntil(() -> processors.all().stream().allMatch(model -> model.state().equals("PAUSED")));
  }

  public static void waitUntil(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }
}
