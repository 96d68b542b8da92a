package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Wire;
import deviation.ops.wiring.EventSamples.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the log holds stays readable: every event type has samples, which are read, written and
 * folded.
 */
class EventSamplesTest {

  private static final WireNames NAMES = new WireNames();
  private static final EventSerializer SERIALIZER = new EventSerializer(NAMES);

  static List<Class<? extends DeviationEvent>> types() {
    return List.copyOf(NAMES.types().values());
  }

  static List<Sample> samples() {
    return EventSamples.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasASample(Class<? extends DeviationEvent> type) {
    assertThat(EventSamples.of(type)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isWrittenAgainByteForByte(Sample sample) {
    var event = sample.read(SERIALIZER);
    var written = SERIALIZER.serialize(event, String.class);
    assertThat(written.getData()).isEqualTo(sample.payload());
    assertThat(written.getType()).isEqualTo(sample.type());
  }

  /** An aggregate begins with the event that its sealed interface names first. */
  @ParameterizedTest
  @MethodSource("samples")
  void isFolded(Sample sample) {
    var event = sample.read(SERIALIZER);
    var feature = event.getClass().getInterfaces()[0];
    var first = feature.getPermittedSubclasses()[0].asSubclass(DeviationEvent.class);
    var aggregate = FoldedAggregate.of(feature.getPackageName());
    if (!first.isInstance(event)) {
      aggregate.publish(EventSamples.of(first).getFirst().read(SERIALIZER));
    }
    aggregate.publish(event);
    assertThat(aggregate.id()).isNotNull();
  }

  @Test
  void typeWithoutSampleNamesTheFileToAdd() {
    assertThatThrownBy(() -> EventSamples.of(Unsampled.class))
        .hasMessage("add ops/src/test/resources/events/report.lost.7.json");
  }

  @Test
  void sampleWithoutTypeIsRefused() {
    assertThatThrownBy(() -> new Sample("report.lost.7", "{}").read(SERIALIZER))
        .isInstanceOf(UnknownEventType.class);
  }

  @Wire(name = "report.lost", revision = 7)
  private record Unsampled() implements DeviationEvent {}
}
