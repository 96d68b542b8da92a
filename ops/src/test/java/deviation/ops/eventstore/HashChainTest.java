package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against values that another program computed from the formula (Python's hashlib and struct). */
class HashChainTest {

  private static final Instant TIME = Instant.parse("2026-03-02T09:00:00.000001Z");

  @Test
  void theFirstTwoHashesAreThoseOfTheFormula() {
    var first = HashChain.hash(HashChain.start(), event(1, 0, 1, "{\"a\":1}"));
    assertThat(HexFormat.of().formatHex(first))
        .isEqualTo("ecac1771da96f1540544dfd2a0a220066f9de4f669879f63295e699fa372e33a");
    var second = HashChain.hash(first, event(2, 1, 12, "{\"å\":\"ö\"}"));
    assertThat(HexFormat.of().formatHex(second))
        .isEqualTo("d66bcb8678819c8ab852b8b2993832c21417a524fb71026816c0a151f83b06c8");
  }

  private static StoredEvent event(long position, long sequence, int revision, String payload) {
    return new StoredEvent(
        position,
        TIME,
        "e" + position,
        "Rapport-å",
        "a1",
        sequence,
        "thing-happened",
        revision,
        Events.utf8(payload),
        Events.utf8("{}"),
        new byte[32]);
  }
}
