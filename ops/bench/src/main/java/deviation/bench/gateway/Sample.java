package deviation.bench.gateway;

import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;

/** The bytes of an event as our gateway stored it, for those who store the same ones. */
public final class Sample {

  private Sample() {}

  /** Runs the command once and reads its event. */
  public static StoredEvent event(EventLog log, Runnable command) {
    var before = log.head().position();
    command.run();
    return log.page(before, 1).getFirst();
  }
}
