package deviation.ops.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A bucket for each of those that a limit holds for, of the latest {@value #MOST} of them. */
final class Buckets<K> {

  /** About 30 MB when all of them are there. */
  static final int MOST = 100_000;

  private final Cache<K, Bucket> buckets;
  private final Bandwidth bandwidth;
  private final TimeMeter time;

  Buckets(Limit limit, TimeMeter time) {
    this.bandwidth = limit.bandwidth();
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            // A bucket that nobody asked for so long is full again.
            .expireAfterAccess(limit.per().plus(Duration.ofSeconds(1)))
            .ticker(time::currentTimeNanos)
            .executor(Runnable::run)
            .build();
  }

  /** Takes one; how many nanoseconds until the next, or 0 when it was there. */
  long take(K key) {
    var bucket = of(key);
    return bucket.tryConsume(1) ? 0 : wait(bucket);
  }

  /** The same without taking any. */
  long look(K key) {
    var bucket = buckets.getIfPresent(key);
    return bucket == null || bucket.getAvailableTokens() > 0 ? 0 : wait(bucket);
  }

  /** Takes one back that shouldn't have counted. */
  void giveBack(K key) {
    of(key).addTokens(1);
  }

  long count() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket of(K key) {
    return buckets.get(
        key, _ -> Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(time).build());
  }

  private static long wait(Bucket bucket) {
    return Math.max(1, bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }
}
