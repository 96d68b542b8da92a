package deviation.ops.wiring;

import deviation.ops.demo.DemoLoader;
import deviation.ops.eventstore.EventLog;
import deviation.ops.processors.ReadModels;
import deviation.ops.registers.CurrentRegisters;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ready when the demo data is in and every read model has folded it. */
@Component
public class Readiness implements BooleanSupplier {

  private static final long POLL_MILLIS = 20;

  private final DemoLoader demo;
  private final CurrentRegisters registers;
  private final InstantSource clock;
  private final ReadModels models;
  private final EventLog log;
  private final boolean demoReports;
  private volatile boolean ready;

  Readiness(
      DemoLoader demo,
      CurrentRegisters registers,
      InstantSource clock,
      ReadModels models,
      EventLog log,
      @Value("${deviation.demo-reports}") boolean demoReports) {
    this.demo = demo;
    this.registers = registers;
    this.clock = clock;
    this.models = models;
    this.log = log;
    this.demoReports = demoReports;
  }

  @Override
  public boolean getAsBoolean() {
    return ready;
  }

  /** Loads what is missing of the demo data and waits until the read models have folded the log. */
  public void await() {
    demo.load(registers.now(), clock.instant(), !demoReports, () -> head() == 0);
    var head = head();
    while (!models.reached(head)) {
      pause();
    }
    ready = true;
  }

  private long head() {
    return log.head().position();
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the read models caught up", stopped);
    }
  }
}
