package deviation.ops.wiring;

/**
 * The log holds an event that this version doesn't know; whoever reads it must stop, never skip it.
 */
final class UnknownEventType extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownEventType(String name, int revision) {
    super(
        "the log holds an event '"
            + name
            + "' of revision "
            + revision
            + " that only a newer version knows");
  }
}
