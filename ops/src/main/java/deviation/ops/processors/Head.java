package deviation.ops.processors;

import deviation.ops.eventstore.EventLog;
import java.util.OptionalLong;

/** The log's head, asked at most once a second: a scrape reads many gauges. */
final class Head {

  private static final long FRESH_NANOS = 1_000_000_000;

  private final EventLog log;
  private OptionalLong asked = OptionalLong.empty();
  private long position;

  Head(EventLog log) {
    this.log = log;
  }

  synchronized long position() {
    // Not the service's clock, which may go back.
    var now = System.nanoTime();
    if (asked.isEmpty() || now - asked.getAsLong() > FRESH_NANOS) {
      position = log.head().position();
      asked = OptionalLong.of(now);
    }
    return position;
  }
}
