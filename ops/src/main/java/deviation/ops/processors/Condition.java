package deviation.ops.processors;

/**
 * How a loop is doing.
 *
 * @param reason why it isn't folding; null when it is. Names types, classes and positions, never a
 *     text of an event
 */
record Condition(Kind kind, String reason) {

  enum Kind {
    /** Folds, or waits at the head. */
    RUNNING,
    /** The operator stopped it. */
    PAUSED,
    /** It met what it must not skip. */
    STOPPED,
    /** Something failed that may pass; it repeats. */
    FAILING,
    /** There is no generation to fold. */
    ABSENT
  }

  static final Condition RUNNING = new Condition(Kind.RUNNING, null);
  static final Condition PAUSED = new Condition(Kind.PAUSED, "paused by the operator");
  static final Condition ABSENT = new Condition(Kind.ABSENT, "no generation");

  static Condition stopped(String reason) {
    return new Condition(Kind.STOPPED, reason);
  }

  static Condition failing(String reason) {
    return new Condition(Kind.FAILING, reason);
  }

  /** Whether it will get no further by waiting. */
  boolean halted() {
    return switch (kind) {
      case PAUSED, STOPPED, ABSENT -> true;
      case RUNNING, FAILING -> false;
    };
  }
}
