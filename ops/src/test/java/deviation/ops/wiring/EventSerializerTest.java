package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.Text;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log and the processors' tokens are written and read by. */
class EventSerializerTest {

  private static final String WITHDRAWN =
      """
      {"reportId":"0b6f4c1e-5d2a-4f57-9c3e-8a1d7e90b2f4","withdrawnAt":"2026-02-13T07:00:00Z",\
      "reason":{"field":"withdrawalReason","sha256":"00"}}\
      """;

  private final EventSerializer serializer = new EventSerializer(new WireNames());

  /**
   * Without it the first reset, and a new processor on a log that isn't empty, would never start.
   */
  @Test
  void replayTokenComesBackAsItWas() {
    var token =
        ReplayToken.createReplayToken(
            GapAwareTrackingToken.newInstance(70, List.of(66L, 68L)),
            GapAwareTrackingToken.newInstance(12, List.of()));
    var written = serializer.serialize(token, byte[].class);
    assertThat((TrackingToken) serializer.deserialize(written)).isEqualTo(token);
  }

  @Test
  void metaDataComesBackAsItWas() {
    var meta = MetaData.with("correlationId", "a").and("traceId", "b");
    var written = serializer.serialize(meta, byte[].class);
    assertThat((MetaData) serializer.deserialize(written)).isEqualTo(meta);
  }

  @Test
  void aKnownEventIsRead() {
    assertThat(read("report.withdrawn", "1", WITHDRAWN)).isNotNull();
  }

  @Test
  void anUnknownNameStopsTheReader() {
    assertThatThrownBy(() -> read("report.lost", "1", WITHDRAWN))
        .isInstanceOf(UnknownEventType.class);
  }

  @Test
  void aNewerRevisionStopsTheReader() {
    assertThatThrownBy(() -> read("report.withdrawn", "2", WITHDRAWN))
        .isInstanceOf(UnknownEventType.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reportId\":\"0b6f4c1e-5d2a-4f57-9c3e-8a1d7e90b2f4\",\"more\":1}",
        "{\"withdrawnAt\":true}",
        "{\"reason\":{\"field\":1,\"sha256\":\"00\"}}",
        "{} {}",
        "{"
      })
  void whatTheTypeDoesNotKnowIsRefused(String payload) {
    assertThatThrownBy(() -> read("report.withdrawn", "1", payload))
        .isNotInstanceOf(UnknownEventType.class)
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void freeTextIsNeverWritten() {
    assertThatThrownBy(() -> serializer.serialize(new Text("hemligt"), byte[].class))
        .hasStackTraceContaining("free text never stands in an event")
        .hasStackTraceContaining("IllegalState");
    assertThatThrownBy(() -> new Json().eventMapper().writeValueAsString(List.of(new Text("x"))))
        .hasStackTraceContaining("free text never stands in an event");
  }

  private Object read(String name, String revision, String payload) {
    return serializer.deserialize(
        new SimpleSerializedObject<>(
            payload, String.class, new SimpleSerializedType(name, revision)));
  }
}
