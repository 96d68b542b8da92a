package deviation.ops.demo;

import deviation.api.common.Refused;
import deviation.api.register.Registers;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportRefusal.NotNow;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the demo's commands, one at a time and each at its own time, into a log that nobody else
 * has written to. A load that broke off goes on where it stopped.
 */
public final class DemoLoader {

  static final long SEED = 14_000L;
  private static final int STEP = 50;
  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

  private final CommandGateway gateway;
  private final SimulatedClock clock;
  private final DemoProgress progress;
  private volatile boolean done;

  /**
   * @param keeper a pool of the role {@code keeper}, migrated
   */
  public DemoLoader(CommandGateway gateway, SimulatedClock clock, DataSource keeper) {
    this(gateway, clock, new DemoLoadTable(keeper));
  }

  DemoLoader(CommandGateway gateway, SimulatedClock clock, DemoProgress progress) {
    this.gateway = gateway;
    this.clock = clock;
    this.progress = progress;
  }

  /** True when all of it is in, or none of it is wanted. */
  public boolean done() {
    return done;
  }

  /**
   * Loads what is missing; call it before anything else may write an event.
   *
   * @param now the real time; the first call's is kept
   * @param empty no demo reports are wanted
   * @param untouched whether nobody has written an event yet; a log of real reports gets no demo
   */
  public void load(Registers registers, Instant now, boolean empty, BooleanSupplier untouched) {
    if (!empty) {
      var started = progress.load();
      if (started.isPresent()) {
        resume(started.get(), registers);
      } else if (untouched.getAsBoolean()) {
        begin(registers, now.truncatedTo(ChronoUnit.MICROS));
      }
    }
    done = true;
  }

  private void begin(Registers registers, Instant firstStart) {
    var filings = DemoReports.filings(SEED, firstStart, registers);
    progress.begin(new DemoLoad(SEED, firstStart, filings.size(), 0));
    give(filings, 0);
  }

  private void resume(DemoLoad load, Registers registers) {
    if (load.complete()) {
      return;
    }
    var filings = DemoReports.filings(load.seed(), load.firstStart(), registers);
    if (filings.size() != load.commands()) {
      throw new IllegalStateException(
          "the demo data was begun by another version; start with a new data folder");
    }
    give(filings, load.doneThrough());
  }

  private void give(List<DemoFiling> filings, int doneThrough) {
    var from = System.nanoTime();
    for (int i = doneThrough; i < filings.size(); i++) {
      var filing = filings.get(i);
      clock.at(filing.at(), () -> give(filing.command()));
      if ((i + 1) % STEP == 0) {
        progress.doneThrough(i + 1);
      }
    }
    progress.doneThrough(filings.size());
    var took = Duration.ofNanos(System.nanoTime() - from);
    LOG.info("Demo data: {} commands in {} ms", filings.size() - doneThrough, took.toMillis());
  }

  private void give(ReportCommand command) {
    // Progress is written after some commands, not with each: those since then are done already.
    try {
      gateway.sendAndWait(command);
    } catch (AggregateStreamCreationException _) {
      // Filed already.
    } catch (Refused refused) {
      if (!refused.refusals().stream().allMatch(NotNow.class::isInstance)) {
        throw refused;
      }
    }
  }
}
