package deviation.ops.processors;

import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.text.TextCommitment;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A log in memory, dense and in order. */
final class MemoryLog implements EventLog {

  static final JsonMapper MAPPER = mapper();

  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  private final List<StoredEvent> events = new java.util.ArrayList<>();
  private final Map<UUID, Long> sequences = new HashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Appends an event of the aggregate that every fold here counts; its position. */
  long append(UUID aggregate) {
    var reason = new TextCommitment("reason", "0".repeat(64));
    return append(
        aggregate,
        "report.withdrawn",
        MAPPER.writeValueAsBytes(new ReportWithdrawn(aggregate, BEGINNING, reason)));
  }

  /** Bytes that don't fit the type. */
  long appendBroken(UUID aggregate) {
    return append(
        aggregate, "report.withdrawn", "{\"reportId\": 7".getBytes(StandardCharsets.UTF_8));
  }

  long appendUnknown(UUID aggregate) {
    return append(aggregate, "report.from-the-future", "{}".getBytes(StandardCharsets.UTF_8));
  }

  void append(List<UUID> aggregates, int events) {
    for (int i = 0; i < events; i++) {
      append(aggregates.get(i % aggregates.size()));
    }
  }

  private long append(UUID aggregate, String type, byte[] payload) {
    var position = add(aggregate, type, payload);
    listeners.forEach(Runnable::run);
    return position;
  }

  private synchronized long add(UUID aggregate, String type, byte[] payload) {
    var position = events.size() + 1L;
    var sequence = sequences.merge(aggregate, 0L, (last, _) -> last + 1);
    events.add(
        new StoredEvent(
            position,
            BEGINNING.plusSeconds(position),
            "event-" + position,
            "report",
            aggregate.toString(),
            sequence,
            type,
            1,
            payload,
            new byte[0],
            new byte[32]));
    return position;
  }

  @Override
  public synchronized List<StoredEvent> page(long after, int limit) {
    var from = (int) Math.min(after, events.size());
    return List.copyOf(events.subList(from, Math.min(events.size(), from + limit)));
  }

  @Override
  public synchronized List<StoredEvent> stream(String aggregateId) {
    return events.stream().filter(event -> event.aggregateId().equals(aggregateId)).toList();
  }

  @Override
  public synchronized Head head() {
    return new Head(events.size(), new byte[32], BEGINNING.plusSeconds(events.size()));
  }

  @Override
  public AutoCloseable onAppend(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private static JsonMapper mapper() {
    try (var context =
        new AnnotationConfigApplicationContext(Class.forName("deviation.ops.wiring.Json"))) {
      return context.getBean("eventMapper", JsonMapper.class);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
