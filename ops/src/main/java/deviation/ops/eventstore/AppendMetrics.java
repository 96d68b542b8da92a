package deviation.ops.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What is measured of the append; no id and no text in any name or tag. */
final class AppendMetrics {

  private final MeterRegistry registry;
  private final Timer append;
  private final DistributionSummary batchSize;
  private final Counter conflicts;
  private final Counter renumbered;
  private final Counter connectionsLost;
  private final Counter notKnown;
  private final Counter busy;

  AppendMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.append =
        Timer.builder("log.append")
            .description("from an append's arrival until it is durable or failed")
            .publishPercentileHistogram()
            .register(registry);
    this.batchSize =
        DistributionSummary.builder("log.batch.size").baseUnit("events").register(registry);
    this.conflicts = registry.counter("log.conflicts");
    this.renumbered = registry.counter("log.batches.renumbered");
    this.connectionsLost = registry.counter("log.connections.lost");
    this.notKnown = registry.counter("log.not.known");
    this.busy = registry.counter("log.busy");
  }

  void watch(AppendQueue queue) {
    Gauge.builder("log.queue.length", queue, AppendQueue::length)
        .baseUnit("appends")
        .register(registry);
    Gauge.builder("log.queue.size", queue, AppendQueue::bytes).baseUnit("bytes").register(registry);
  }

  Timer append() {
    return append;
  }

  void batch(int events) {
    batchSize.record(events);
  }

  void renumbered() {
    renumbered.increment();
  }

  void connectionLost() {
    connectionsLost.increment();
  }

  void failed(RuntimeException failure) {
    switch (failure) {
      case NotKnownToBeStored _ -> notKnown.increment();
      case LogBusy _ -> busy.increment();
      case RuntimeException _ -> conflicts.increment();
    }
  }
}
