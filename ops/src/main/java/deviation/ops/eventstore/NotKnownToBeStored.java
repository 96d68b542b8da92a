package deviation.ops.eventstore;

/** The connection was lost at the commit and no server could be asked in time: stored or not. */
public final class NotKnownToBeStored extends LogUnavailable {

  private static final long serialVersionUID = 1L;

  NotKnownToBeStored() {
    super("not known to be stored");
  }
}
