package deviation.ops.demo;

import java.time.Instant;

/**
 * How far the demo data came. Seed and first start give the same commands again, as long as the
 * registers are those that ship.
 *
 * @param firstStart the clock when the load began
 * @param commands how many there are
 * @param doneThrough how many are known to be done; some more may be
 */
record DemoLoad(long seed, Instant firstStart, int commands, int doneThrough) {

  boolean complete() {
    return doneThrough == commands;
  }
}
