package deviation.ops.crash;

import java.util.List;

/**
 * How much of it.
 *
 * @param rounds of each kind
 * @param commands to be acknowledged at least, all in all
 */
record Plan(long seed, List<Kind> kinds, int rounds, int commands) {

  /** Acknowledged commands of a round, so that all rounds together reach the sum. */
  int perRound() {
    return Math.max(100, Math.ceilDiv(commands, kinds.size() * rounds));
  }
}
