package deviation.ops.processors;

import deviation.api.common.DeviationEvent;
import deviation.ops.eventstore.ActorMeta;
import deviation.ops.eventstore.StoredEvent;
import deviation.projections.Recorded;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored events; a reader for each type is made once. */
final class EventReading {

  private final EventTypes types;
  private final JsonMapper mapper;
  private final Map<Wire, Optional<ObjectReader>> readers = new ConcurrentHashMap<>();

  EventReading(EventTypes types, JsonMapper eventMapper) {
    this.types = types;
    this.mapper = eventMapper;
  }

  Entry read(StoredEvent event) {
    var reader = readers.computeIfAbsent(new Wire(event.type(), event.revision()), this::reader);
    return reader
        .map(found -> read(event, found))
        .orElseGet(() -> new Entry.Unknown(event.position(), event.type(), event.revision()));
  }

  private Entry read(StoredEvent event, ObjectReader reader) {
    try {
      DeviationEvent fact = reader.readValue(event.payload());
      if (fact != null) {
        var aggregate = UUID.fromString(event.aggregateId());
        return new Entry.Readable(
            new Recorded(
                event.position(),
                event.recordedAt(),
                aggregate,
                event.sequence(),
                fact,
                event.sequence() == 0 ? actor(event) : Optional.empty()));
      }
      return unreadable(event, "null");
    } catch (RuntimeException broken) {
      return unreadable(event, FoldTable.named(broken));
    }
  }

  private Optional<String> actor(StoredEvent event) {
    var key = mapper.readTree(event.meta()).path(ActorMeta.KEY);
    return Optional.ofNullable(key.stringValue(null));
  }

  private static Entry unreadable(StoredEvent event, String error) {
    return new Entry.Unreadable(event.position(), event.aggregateId(), error);
  }

  private Optional<ObjectReader> reader(Wire wire) {
    return types.find(wire.type(), wire.revision()).map(mapper::readerFor);
  }

  private record Wire(String type, int revision) {}
}
