package deviation.ops.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is measured of the append; no id and no text in any name or tag. */
final class AppendMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(AppendMetrics.class);

  /** Less is no fault: nodes' clocks differ. */
  private static final Duration NOTICED = Duration.ofSeconds(2);

  private final MeterRegistry registry;
  private final Timer append;
  private final DistributionSummary batchSize;
  private final Counter conflicts;
  private final Counter renumbered;
  private final Counter connectionsLost;
  private final Counter notKnown;
  private final Counter busy;
  private final Counter failures;
  private final AtomicLong clockBehind = new AtomicLong();

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
    this.failures = registry.counter("log.failures");
    Gauge.builder("log.clock.behind", clockBehind, micros -> micros.get() / 1e6)
        .description("how far this node's clock was behind the log's last time")
        .baseUnit("seconds")
        .register(registry);
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

  /**
   * Tells of a clock that stands behind what the log has recorded: this one went back, or another
   * node's is ahead.
   */
  void recorded(Instant clock, Instant recordedAt) {
    var behind = Duration.between(clock, recordedAt);
    var before = clockBehind.getAndSet(TimeUnit.NANOSECONDS.toMicros(behind.toNanos()));
    if (behind.compareTo(NOTICED) >= 0 && before < NOTICED.toNanos() / 1000) {
      LOG.warn(
          "this node's clock is {} s behind the log: its events get the time of the last one",
          behind.toSeconds());
    }
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
      case StreamConflict _, SideRowConflict _ -> conflicts.increment();
      case RuntimeException _ -> failures.increment();
    }
  }
}
