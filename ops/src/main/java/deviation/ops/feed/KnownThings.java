package deviation.ops.feed;

import deviation.api.http.Things;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** A thing is there when the log has an event of it. */
@Component
record KnownThings(EventStorageEngine log) implements Things {

  @Override
  public boolean has(UUID aggregateId) {
    return log.lastSequenceNumberFor(aggregateId.toString()).isPresent();
  }
}
