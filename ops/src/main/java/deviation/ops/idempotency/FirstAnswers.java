package deviation.ops.idempotency;

import deviation.api.common.DeviationEvent;
import deviation.api.common.FoldedAnswer;
import deviation.api.common.Positioned;
import deviation.ops.eventstore.EventLog;
import deviation.ops.eventstore.StoredEvent;
import deviation.ops.wiring.WireNames;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Builds an answer again from the aggregate's own events. */
@Component
class FirstAnswers {

  private final EventLog log;
  private final WireNames names;
  private final JsonMapper mapper;
  private final List<FoldedAnswer<?>> features;

  FirstAnswers(
      EventLog log,
      WireNames names,
      @Qualifier("eventMapper") JsonMapper mapper,
      List<FoldedAnswer<?>> features) {
    this.log = log;
    this.names = names;
    this.mapper = mapper;
    this.features = features;
  }

  Object of(Done done) {
    var events =
        log.stream(done.aggregateId().toString()).stream()
            .filter(event -> event.position() <= done.lastPosition())
            .map(this::read)
            .toList();
    var answer =
        features.stream()
            .filter(feature -> feature.events().isInstance(events.getFirst()))
            .findFirst()
            .map(feature -> folded(feature, events))
            .orElseThrow();
    return answer instanceof Positioned<?> positioned ? positioned.at(done.lastPosition()) : answer;
  }

  private DeviationEvent read(StoredEvent event) {
    return mapper.readValue(
        event.payload(), names.find(event.type(), event.revision()).orElseThrow());
  }

  private static <E extends DeviationEvent> Object folded(
      FoldedAnswer<E> feature, List<DeviationEvent> events) {
    return feature.of(events.stream().map(feature.events()::cast).toList());
  }
}
