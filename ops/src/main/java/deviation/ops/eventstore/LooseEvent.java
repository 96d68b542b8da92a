package deviation.ops.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** A stored event that belongs to no aggregate. */
record LooseEvent(TrackingToken trackingToken, EventForm form) implements TrackedEventData<byte[]> {

  @Override
  public String getEventIdentifier() {
    return form.getEventIdentifier();
  }

  @Override
  public Instant getTimestamp() {
    return form.getTimestamp();
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return form.getMetaData();
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    return form.getPayload();
  }
}
