package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  @Test
  void axonDrawsItsIdsHere() {
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIds.class);
  }

  @Test
  void anIdIsOfVersionSevenAndOfItsMillisecond() {
    long before = GenericEventMessage.clock.millis();
    var id = UUID.fromString(new TimeOrderedIds().generateIdentifier());
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16)
        .isBetween(before, GenericEventMessage.clock.millis());
  }

  @Test
  void noTwoAreTheSame() {
    var ids = new HashSet<String>();
    for (int i = 0; i < 100_000; i++) {
      assertThat(ids.add(new TimeOrderedIds().generateIdentifier())).isTrue();
    }
  }
}
