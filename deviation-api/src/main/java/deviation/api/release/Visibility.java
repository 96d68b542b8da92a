package deviation.api.release;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** Which cells are hidden, and what it would cost to hide another. */
final class Visibility {

  /** More than all others together. */
  private static final double IMPOSSIBLE = 1e15;

  private final long[] counts;
  private final BitSet hidden = new BitSet();
  private final BitSet fixed = new BitSet();
  private final double[] factors;

  Visibility(long[] counts) {
    this.counts = counts;
    this.factors = new double[counts.length];
    shake(null);
  }

  boolean hidden(int cell) {
    return hidden.get(cell);
  }

  void hide(int cell) {
    hidden.set(cell);
  }

  /** It is shown for good: an earlier version did. */
  void fix(int cell) {
    fixed.set(cell);
  }

  boolean fixed(int cell) {
    return fixed.get(cell);
  }

  /** Other factors for the prices, so that another search takes another way; null for none. */
  void shake(RandomGenerator random) {
    for (int cell = 0; cell < factors.length; cell++) {
      factors[cell] = random == null ? 1 : Math.exp(random.nextDouble(-1.5, 1.5));
    }
  }

  double price(int cell) {
    return truePrice(cell) * factors[cell];
  }

  /** A hidden cell must be able to be small: so the larger, the more others it takes with it. */
  double truePrice(int cell) {
    return fixed.get(cell) ? IMPOSSIBLE : (double) counts[cell] * counts[cell];
  }
}
