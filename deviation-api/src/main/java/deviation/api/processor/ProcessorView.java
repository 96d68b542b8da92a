package deviation.api.processor;

import java.time.Instant;
import java.util.Optional;

/**
 * The processor of a read model.
 *
 * @param name of the read model, such as {@code report-list}
 * @param version of its tables' definition
 * @param generation that its answers show; absent until the first is built
 * @param state RUNNING, PAUSED, STOPPED (it met what it must not skip), FAILING (it repeats) or
 *     ABSENT (the first is built)
 * @param reason why it isn't running
 * @param position of the last event that its answers show
 * @param head of the log
 * @param lagEvents how many events its answers lack
 * @param lagSeconds how long it has been behind the head
 * @param deadLetters how many events it could not take in
 * @param incomplete whether its answers lack events for good, until the dead letters are mended
 * @param rebuild the generation that is being built beside
 */
public record ProcessorView(
    String name,
    int version,
    Optional<Integer> generation,
    String state,
    Optional<String> reason,
    long position,
    long head,
    long lagEvents,
    long lagSeconds,
    long deadLetters,
    boolean incomplete,
    Optional<Rebuild> rebuild) {

  /**
   * A generation under construction. With dead letters it isn't published.
   *
   * @param eventsPerSecond since this node took it up
   * @param secondsLeft at that rate; absent as long as there is none
   */
  public record Rebuild(
      int generation,
      String state,
      Optional<String> reason,
      long position,
      long head,
      long eventsPerSecond,
      Optional<Long> secondsLeft,
      long deadLetters,
      Instant startedAt) {}
}
