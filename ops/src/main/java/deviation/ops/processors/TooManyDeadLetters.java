package deviation.ops.processors;

/**
 * So many events fail that it must be the fold that is wrong: the processor stops instead of making
 * letters of the log.
 */
final class TooManyDeadLetters extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyDeadLetters(int most) {
    super("more than " + most + " dead letters");
  }
}
