package deviation.ops.wiring;

import deviation.ops.eventstore.ActorMeta;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * What an event's meta-data keep of the message that led to it, and nothing else: a closed list,
 * for meta-data are part of the log's hash and can't be taken back.
 */
@Component
class MetaOfEvents implements CorrelationDataProvider {

  /** The message that an event follows from. */
  static final String CAUSATION = "causation";

  /** The first message of all that followed from each other. */
  static final String CORRELATION = "correlation";

  /** Taken over as the message has them: the request's trace, and who acted. */
  private static final List<String> TAKEN_OVER =
      List.of("trace", ActorMeta.ROLE, ActorMeta.PRINCIPAL, ActorMeta.KEY);

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    var meta = message.getMetaData();
    var kept = new HashMap<String, Object>();
    kept.put(CAUSATION, message.getIdentifier());
    kept.put(CORRELATION, meta.getOrDefault(CORRELATION, message.getIdentifier()));
    TAKEN_OVER.stream().filter(meta::containsKey).forEach(key -> kept.put(key, meta.get(key)));
    return kept;
  }
}
