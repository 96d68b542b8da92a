package deviation.ops.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** A stored event as Axon reads it: revision 0 is none, an empty aggregate type is none. */
record EventForm(StoredEvent event) implements DomainEventData<byte[]> {

  /** The reverse; an event without an aggregate is one of its own. */
  static NewEvent written(EventMessage<?> message, Serializer serializer) {
    var event =
        message instanceof DomainEventMessage<?> known
            ? known
            : new GenericDomainEventMessage<>(
                null, message.getIdentifier(), 0, message, message::getTimestamp);
    var payload = event.serializePayload(serializer, byte[].class);
    var revision = payload.getType().getRevision();
    return NewEvent.of(
        event.getIdentifier(),
        event.getType() == null ? "" : event.getType(),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        payload.getType().getName(),
        revision == null ? 0 : Integer.parseInt(revision),
        payload.getData(),
        event.serializeMetaData(serializer, byte[].class).getData());
  }

  @Override
  public String getEventIdentifier() {
    return event.eventId();
  }

  @Override
  public Instant getTimestamp() {
    return event.recordedAt();
  }

  @Override
  public String getType() {
    return event.aggregateType().isEmpty() ? null : event.aggregateType();
  }

  @Override
  public String getAggregateIdentifier() {
    return event.aggregateId();
  }

  @Override
  public long getSequenceNumber() {
    return event.sequence();
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    var revision = event.revision() == 0 ? null : Integer.toString(event.revision());
    return new SimpleSerializedObject<>(event.payload(), byte[].class, event.type(), revision);
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return new SerializedMetaData<>(event.meta(), byte[].class);
  }
}
