package deviation.bench.rebuild;

import deviation.ops.eventstore.Append;
import deviation.ops.eventstore.NewEvent;
import deviation.ops.eventstore.PostgresLog;
import deviation.ops.eventstore.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Fills a log by its bulk path, the chain being valid: the demo's reports again and again. */
public final class Seed {

  private static final int BATCH = 2_000;

  private Seed() {}

  /** Copies what the log holds, each report under a new id, until it has that many events. */
  public static void grow(PostgresLog log, int events) {
    var patterns = new ArrayList<StoredEvent>();
    for (var page = log.page(0, BATCH); !page.isEmpty(); page = page(log, patterns)) {
      patterns.addAll(page);
    }
    if (patterns.isEmpty()) {
      throw new IllegalStateException("nothing to copy");
    }
    var left = events - patterns.size();
    while (left > 0) {
      var ids = new HashMap<String, String>();
      for (var from = 0; from < patterns.size() && left > 0; from += BATCH) {
        var to = Math.min(patterns.size(), Math.min(from + BATCH, from + left));
        var copies =
            patterns.subList(from, to).stream()
                .map(event -> copy(event, ids.computeIfAbsent(event.aggregateId(), Seed::fresh)))
                .toList();
        log.append(new Append(copies, List.of()));
        left -= copies.size();
      }
    }
  }

  private static List<StoredEvent> page(PostgresLog log, List<StoredEvent> before) {
    return log.page(before.getLast().position(), BATCH);
  }

  private static String fresh(String before) {
    return UUID.randomUUID().toString();
  }

  /** The event of another report. */
  static NewEvent copy(StoredEvent event) {
    return copy(event, UUID.randomUUID().toString());
  }

  private static NewEvent copy(StoredEvent event, String id) {
    var payload =
        new String(event.payload(), StandardCharsets.UTF_8).replace(event.aggregateId(), id);
    return NewEvent.of(
        UUID.randomUUID().toString(),
        event.aggregateType(),
        id,
        event.sequence(),
        event.type(),
        event.revision(),
        payload.getBytes(StandardCharsets.UTF_8),
        event.meta());
  }
}
