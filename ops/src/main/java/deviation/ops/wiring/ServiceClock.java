package deviation.ops.wiring;

import deviation.ops.demo.SimulatedClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;

/**
 * The one clock of the service; for the demo data alone it shows another time, to everybody at
 * once.
 */
@Component
public class ServiceClock extends Clock implements SimulatedClock {

  private final Clock real = Clock.systemUTC();
  private volatile Instant simulated;

  ServiceClock() {
    // Axon's messages take their time from a static field.
    GenericEventMessage.clock = this;
  }

  @Override
  public Instant instant() {
    var shown = simulated;
    // Microseconds: what the database keeps.
    return (shown == null ? real.instant() : shown).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public void at(Instant instant, Runnable action) {
    simulated = instant;
    try {
      action.run();
    } finally {
      simulated = null;
    }
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }
}
