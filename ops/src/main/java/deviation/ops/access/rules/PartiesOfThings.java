package deviation.ops.access.rules;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Parties;
import deviation.ops.eventstore.ActorMeta;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.processors.EventTypes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whose affair a thing is, from its first event in the log: a read model might not have it yet. */
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
    return log.first(id.toString()).flatMap(this::parties);
  }

  private Optional<Parties> parties(StoredEvent first) {
    var type = types.find(first.type(), first.revision()).orElseThrow();
    DeviationEvent event = mapper.readValue(first.payload(), type);
    var by = mapper.readTree(first.meta()).path(ActorMeta.KEY).stringValue(null);
    return event.parties().map(parties -> parties.madeBy(by));
  }
}
