package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** So many in, so many waiting, and nobody else. */
// Whoever waits for a day fails by it.
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GateTest {

  @Test
  void turnsAwayWhoeverFindsNoRoomInTime() {
    var gate = new Gate(new Limits.Room(2, 1, Duration.ofMillis(1)));
    gate.enter();
    gate.enter();
    assertThat(gate.free()).isZero();
    assertTurnedAway(gate);
    gate.leave();
    gate.enter();
  }

  @Test
  void turnsAwayAtOnceWhenTooManyWait() {
    assertTurnedAway(full(0, Duration.ofDays(1)));
  }

  @Test
  void letsInWhoWaitedWhenSomebodyLeaves() {
    var gate = full(1, Duration.ofDays(1));
    var waiting = CompletableFuture.runAsync(gate::enter);
    gate.leave();
    waiting.join();
    assertThat(gate.free()).isZero();
  }

  @Test
  void aPlaceToWaitIsFreeAgainAfterwards() {
    var gate = full(1, Duration.ofMillis(1));
    for (var i = 0; i < 3; i++) {
      assertTurnedAway(gate);
    }
    gate.leave();
    gate.enter();
  }

  private static Gate full(int mostWaiting, Duration patience) {
    var gate = new Gate(new Limits.Room(1, mostWaiting, patience));
    gate.enter();
    return gate;
  }

  private static void assertTurnedAway(Gate gate) {
    assertThatThrownBy(gate::enter)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }
}
