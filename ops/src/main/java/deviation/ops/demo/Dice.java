package deviation.ops.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/** The demo's chance: the same seed throws the same. */
final class Dice {

  // Named, for the default algorithm may change with the JDK.
  private static final String ALGORITHM = "L64X128MixRandom";

  private final SplittableGenerator random;

  Dice(long seed) {
    this(RandomGeneratorFactory.<SplittableGenerator>of(ALGORITHM).create(seed));
  }

  private Dice(SplittableGenerator random) {
    this.random = random;
  }

  /** Others, whose throws move none of these. */
  Dice split() {
    return new Dice(random.split());
  }

  /**
   * @param probability 0 to 1
   */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From the least to the most, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** One of them, by weight; the weights' sum is more than 0. */
  <T> T one(List<T> from, ToDoubleFunction<T> weight) {
    var left = random.nextDouble() * from.stream().mapToDouble(weight).sum();
    for (var item : from) {
      left -= weight.applyAsDouble(item);
      if (left < 0) {
        return item;
      }
    }
    throw new IllegalArgumentException("no weight");
  }

  /** The number, rounded up or down by chance so that the mean is kept. */
  int about(double number) {
    return (int) Math.floor(number + random.nextDouble());
  }

  /** A random UUID, version 4. */
  UUID uuid() {
    var high = random.nextLong() & ~0xF000L | 0x4000L;
    var low = random.nextLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low);
  }
}
