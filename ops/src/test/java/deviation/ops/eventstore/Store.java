package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import java.util.List;

/**
 * What the conformance suite asks of a log; the broken ones are one override away from the right
 * one.
 */
interface Store {

  Stored append(Append append);

  List<StoredEvent> page(long after, int limit);

  AutoCloseable onAppend(Runnable listener);

  static Store of(PostgresLog log) {
    return new Through(log);
  }

  /** Passes everything on. */
  class Through implements Store {
    private final PostgresLog log;

    Through(PostgresLog log) {
      this.log = log;
    }

    @Override
    public Stored append(Append append) {
      return log.append(append);
    }

    @Override
    public List<StoredEvent> page(long after, int limit) {
      return log.page(after, limit);
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
      return log.onAppend(listener);
    }
  }
}
