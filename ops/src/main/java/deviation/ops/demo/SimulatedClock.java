package deviation.ops.demo;

import java.time.Instant;

/** The service's one clock, shown at another time. */
@FunctionalInterface
public interface SimulatedClock {

  /** Runs the action as if it were that time. */
  void at(Instant instant, Runnable action);
}
