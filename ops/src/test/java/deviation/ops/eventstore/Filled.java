package deviation.ops.eventstore;

import deviation.ops.MigratedDatabase;

/** A log with events that mean nothing, for tests of other packages. */
public final class Filled {

  private static final int AGGREGATES = 7;

  private Filled() {}

  /** Appends so many, one by one, through the engine itself. */
  public static void with(MigratedDatabase database, int events) {
    try (var node = TestLog.on(database)) {
      for (int i = 0; i < events; i++) {
        node.log.append(Events.append(Events.of("thing-" + i % AGGREGATES, i / AGGREGATES)));
      }
    }
  }
}
