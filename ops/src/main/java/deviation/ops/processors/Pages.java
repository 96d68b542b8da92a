package deviation.ops.processors;

import deviation.ops.eventstore.EventLog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Reads and parses each page once for all that stand near it. */
final class Pages {

  private static final int KEPT = 3;

  private final EventLog log;
  private final EventReading reading;
  private final int limit;
  private final AtomicLong appends = new AtomicLong();
  private final ReentrantLock reader = new ReentrantLock();
  private final Deque<LogPage> kept = new ArrayDeque<>();
  private long emptyAfter = -1;
  private long emptyAsOf;

  Pages(EventLog log, EventReading reading, int limit) {
    this.log = log;
    this.reading = reading;
    this.limit = limit;
  }

  /** The most events that a page holds. */
  int limit() {
    return limit;
  }

  /** There may be more in the log than was seen: call it before whoever waits is woken. */
  void appended() {
    appends.incrementAndGet();
  }

  /** The events after the position, as many as a page holds or fewer; empty at the head. */
  LogPage after(long position) {
    reader.lock();
    try {
      for (var page : kept) {
        if (page.follows(position)) {
          return page.after(position);
        }
      }
      return read(position);
    } finally {
      reader.unlock();
    }
  }

  private LogPage read(long position) {
    var asOf = appends.get();
    if (position == emptyAfter && asOf == emptyAsOf) {
      return new LogPage(position, java.util.List.of());
    }
    var entries = log.page(position, limit).stream().map(reading::read).toList();
    var page = new LogPage(position, entries);
    if (page.isEmpty()) {
      emptyAfter = position;
      emptyAsOf = asOf;
      return page;
    }
    kept.addFirst(page);
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
    return page;
  }
}
