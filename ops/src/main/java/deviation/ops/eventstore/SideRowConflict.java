package deviation.ops.eventstore;

/**
 * A row beside the events is there already, or lacks what it refers to. Nothing of the command was
 * stored.
 */
public final class SideRowConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String constraint;

  public SideRowConflict(String constraint) {
    super("a row beside the events breaks " + constraint, null, false, false);
    this.constraint = constraint;
  }

  /** The constraint's name. */
  public String constraint() {
    return constraint;
  }
}
