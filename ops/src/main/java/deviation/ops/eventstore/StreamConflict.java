package deviation.ops.eventstore;

/** The aggregate has an event of that sequence already. Nothing of the append was stored. */
final class StreamConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StreamConflict() {
    super("the stream has an event of that sequence", null, false, false);
  }
}
