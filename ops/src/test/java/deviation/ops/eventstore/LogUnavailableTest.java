package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogUnavailableTest {

  @Test
  void isA503ThatSaysWhenToTryAgain() {
    for (LogUnavailable failure : List.of(new LogBusy(), new NotKnownToBeStored())) {
      assertThat(failure.getStatusCode().value()).isEqualTo(503);
      assertThat(failure.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    }
  }
}
