package deviation.ops.crash;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, with an end. */
final class Patience {

  private Patience() {}

  /**
   * @throws IllegalStateException when it doesn't come true in time
   */
  static void until(String what, Duration atMost, BooleanSupplier condition)
      throws InterruptedException {
    var end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited " + atMost.toSeconds() + " s in vain: " + what);
      }
      Thread.sleep(5);
    }
  }
}
