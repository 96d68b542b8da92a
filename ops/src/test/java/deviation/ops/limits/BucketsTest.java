package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The store of buckets has a bound and forgets whom it may. */
class BucketsTest {

  private final HandDriven time = new HandDriven();
  private final Buckets<Integer> buckets = new Buckets<>(new Limit(1, Duration.ofMinutes(1)), time);

  @Test
  void holdsSoManyAndNoMore() {
    for (var i = 0; i < Buckets.MOST + 10_000; i++) {
      buckets.take(i);
    }
    assertThat(buckets.count()).isLessThanOrEqualTo(Buckets.MOST).isGreaterThan(1_000);
  }

  @Test
  void forgetsABucketThatIsFullAgainAndNoOther() {
    assertThat(buckets.take(1)).isZero();
    time.goOn(Duration.ofSeconds(59));
    assertThat(buckets.take(1)).isPositive();
    time.goOn(Duration.ofSeconds(30));
    assertThat(buckets.count()).isEqualTo(1);
    time.goOn(Duration.ofMinutes(2));
    assertThat(buckets.count()).isZero();
  }

  @Test
  void lookingTakesNothing() {
    assertThat(buckets.look(1)).isZero();
    assertThat(buckets.look(1)).isZero();
    assertThat(buckets.take(1)).isZero();
    assertThat(buckets.look(1)).isEqualTo(Duration.ofMinutes(1).toNanos());
  }
}
