package deviation.ops.access.rules;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Parties;
import deviation.ops.eventstore.ActorMeta;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.processors.EventTypes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whose affair a thing is, from its events in the log: a read model might not have them yet. */
@Component
class PartiesOfThings {

  private final EventLog log;
  private final EventTypes types;
  private final JsonMapper mapper;

  PartiesOfThings(EventLog log, EventTypes types, @Qualifier("eventMapper") JsonMapper mapper) {
    this.log = log;
    this.types = types;
    this.mapper = mapper;
  }

  /** Empty when there is no such thing. */
  Optional<Parties> find(UUID id) {
    var events = log.current(id.toString());
    return events.isEmpty() ? Optional.empty() : parties(events);
  }

  private Optional<Parties> parties(List<StoredEvent> events) {
    var first = events.getFirst();
    var by = mapper.readTree(first.meta()).path(ActorMeta.KEY).stringValue(null);
    return event(first).parties().map(parties -> now(parties.madeBy(by), events));
  }

  private Parties now(Parties begun, List<StoredEvent> events) {
    var parties = begun;
    for (var later : events.subList(1, events.size())) {
      parties = event(later).parties(parties);
    }
    return parties;
  }

  private DeviationEvent event(StoredEvent stored) {
    return mapper.readValue(
        stored.payload(), types.find(stored.type(), stored.revision()).orElseThrow());
  }
}
