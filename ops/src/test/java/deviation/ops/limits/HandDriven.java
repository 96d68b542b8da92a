package deviation.ops.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Time that goes on when a test says so. */
final class HandDriven implements TimeMeter {

  private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).toNanos());

  void goOn(Duration by) {
    nanos.addAndGet(by.toNanos());
  }

  @Override
  public long currentTimeNanos() {
    return nanos.get();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
