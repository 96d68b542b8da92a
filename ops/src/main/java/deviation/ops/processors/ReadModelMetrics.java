package deviation.ops.processors;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The read models in figures; the only tag is a read model's name. */
@Component
class ReadModelMetrics implements MeterBinder {

  private static final String TAG = "read.model";

  private final ReadModels models;
  private final Head head;

  ReadModelMetrics(ReadModels models) {
    this.models = models;
    this.head = new Head(models.feed().log);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("deviation.queries.waiting", models, all -> all.waiting().count())
        .description("queries that wait for a position")
        .register(registry);
    models.all().forEach(model -> bind(model, registry));
  }

  private void bind(ReadModel model, MeterRegistry registry) {
    gauge(registry, model, "lag.events", "events that its answers lack", this::lag);
    gauge(registry, model, "lag.seconds", "how long it has been behind the head", this::behind);
    gauge(
        registry,
        model,
        "dead.letters",
        "events that it could not fold",
        ReadModelMetrics::letters);
    gauge(registry, model, "stopped", "1 when it is stopped", one -> one.isError() ? 1 : 0);
    gauge(registry, model, "rebuild.progress", "0 to 1 while it is rebuilt, else 1", this::rebuilt);
    gauge(registry, model, "rebuild.rate", "events a second", one -> one.building().rate());
    counter(registry, model, "folded", one -> one.live().folded() + one.building().folded());
    counter(registry, model, "errors", one -> one.live().failures() + one.building().failures());
  }

  private static void gauge(
      MeterRegistry registry,
      ReadModel model,
      String name,
      String description,
      ToDoubleFunction<ReadModel> value) {
    Gauge.builder("deviation.read.model." + name, model, value)
        .tag(TAG, model.getName())
        .description(description)
        .register(registry);
  }

  private static void counter(
      MeterRegistry registry, ReadModel model, String name, ToDoubleFunction<ReadModel> value) {
    FunctionCounter.builder("deviation.read.model." + name, model, value)
        .tag(TAG, model.getName())
        .register(registry);
  }

  private double lag(ReadModel model) {
    return Math.max(0, head.position() - Math.max(0, model.position()));
  }

  private double behind(ReadModel model) {
    return lag(model) == 0 ? 0 : model.live().behind().toMillis() / 1_000.0;
  }

  private static double letters(ReadModel model) {
    return model.live().generation().map(Generation::letters).orElse(0L);
  }

  private double rebuilt(ReadModel model) {
    return model
        .building()
        .generation()
        .map(building -> (double) building.position() / Math.max(1, head.position()))
        .orElse(1.0);
  }
}
