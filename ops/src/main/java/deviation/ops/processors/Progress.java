package deviation.ops.processors;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a loop tells the others: where its generation stands and how it is doing. Its counts are
 * written by the loop's thread alone. Durations aren't measured by the service's clock, which may
 * go back.
 */
final class Progress {

  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

  private final String name;
  private final Runnable changed;
  private volatile Generation generation;
  private volatile Condition condition = Condition.ABSENT;
  private volatile long folded;
  private volatile long failures;
  private volatile long atHead = System.nanoTime();
  private volatile long since;
  private volatile long from;

  /**
   * @param changed wakes whoever waits for a position
   */
  Progress(String name, Runnable changed) {
    this.name = name;
    this.changed = changed;
  }

  void found(Generation found) {
    if (found != null && (generation == null || generation.number() != found.number())) {
      since = System.nanoTime();
      from = found.position();
    }
    generation = found;
    condition = seen(found);
    changed.run();
  }

  /** What stopped or fails does so until it gets further. */
  private Condition seen(Generation found) {
    if (found == null) {
      return Condition.ABSENT;
    }
    if (found.paused()) {
      return Condition.PAUSED;
    }
    return switch (condition.kind()) {
      case ABSENT, PAUSED -> Condition.RUNNING;
      case RUNNING, STOPPED, FAILING -> condition;
    };
  }

  void reached(Generation now, long events) {
    folded += events;
    generation = now;
    condition = now.paused() ? Condition.PAUSED : Condition.RUNNING;
    changed.run();
  }

  void atHead(Generation now) {
    generation = now;
    condition = Condition.RUNNING;
    atHead = System.nanoTime();
  }

  void is(Condition next) {
    var before = condition;
    condition = next;
    changed.run();
    if (next.kind() == Condition.Kind.STOPPED && !next.equals(before)) {
      LOG.error("{} stopped: {}", name, next.reason());
    }
  }

  void failed(Condition next) {
    failures++;
    is(next);
  }

  /** As it was last seen; empty when there is none. */
  Optional<Generation> generation() {
    return Optional.ofNullable(generation);
  }

  Condition condition() {
    return condition;
  }

  /** Events folded by this node since it started. */
  long folded() {
    return folded;
  }

  long failures() {
    return failures;
  }

  /** How long ago it had folded all there was. */
  Duration behind() {
    return Duration.ofNanos(System.nanoTime() - atHead);
  }

  /** Events a second since this node took the generation up; 0 in the first second. */
  long rate() {
    var now = generation;
    if (now == null) {
      return 0;
    }
    var seconds = Duration.ofNanos(System.nanoTime() - since).toSeconds();
    return seconds == 0 ? 0 : Math.max(0, now.position() - from) / seconds;
  }
}
