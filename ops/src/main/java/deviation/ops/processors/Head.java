package deviation.ops.processors;

import deviation.ops.eventstore.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The log's head, asked at most once a second: a scrape reads many gauges. */
final class Head {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final EventLog log;
  private final InstantSource clock;
  private Instant asked = Instant.MIN;
  private long position;

  Head(EventLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  synchronized long position() {
    var now = clock.instant();
    if (asked.plus(FRESH).isBefore(now)) {
      position = log.head().position();
      asked = now;
    }
    return position;
  }
}
