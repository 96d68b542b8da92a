package deviation.ops.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two strikes of each kind; {@code ops/bench/crash} makes many. The seed is {@code
 * -Ddeviation.crash-seed}.
 */
class CrashTest {

  private static final long SEED = Long.getLong("deviation.crash-seed", 20260211);

  @Test
  void whatWasAcknowledgedIsThereOnceAndSeenOnce() throws Exception {
    var plan = new Plan(SEED, List.of(Kind.values()), 2, 6_000);
    try (var campaign = new Campaign(plan, System.out::println)) {
      var tally = campaign.run();
      System.out.println(tally);
      assertThat(tally.wrong()).isEmpty();
      assertThat(tally.acknowledged()).isGreaterThanOrEqualTo(plan.commands());
    }
  }
}
