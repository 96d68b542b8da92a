package deviation.ops.limits;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param requests 1 or more; so many at once, and they come back evenly
 * @param per the time in which all of them have come back
 */
public record Limit(long requests, Duration per) {

  Bandwidth bandwidth() {
    return Bandwidth.builder().capacity(requests).refillGreedy(requests, per).build();
  }
}
