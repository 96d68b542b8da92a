package deviation.ops.eventstore;

import java.time.Instant;
import java.util.List;

/** What reads the log: read models, the feed, the auditor's tools. */
public interface EventLog {

  /** The events after a position, in order and without gaps; empty at the head. */
  List<StoredEvent> page(long after, int limit);

  /** All events of one aggregate, in order. */
  List<StoredEvent> stream(String aggregateId);

  /** The same from where the append itself is read: not behind any standby. */
  default List<StoredEvent> current(String aggregateId) {
    return stream(aggregateId);
  }

  /** The last event's place; position 0 and 32 zero bytes when there is none. */
  Head head();

  /**
   * Wakes a listener after events were appended, here or on another node, some milliseconds later
   * at most; also now and then for nothing, for polling is the truth. Closing the handle ends it.
   */
  AutoCloseable onAppend(Runnable listener);

  /** The end of the log. */
  record Head(long position, byte[] hash, Instant recordedAt) {
    static final Head EMPTY = new Head(0, HashChain.start(), Instant.EPOCH);
  }
}
