package deviation.ops.processors;

import deviation.projections.Recorded;

/** An event of the log as this version of the service can read it. */
sealed interface Entry {

  /** From 1, in the order of the log. */
  long position();

  /** It can be folded. */
  record Readable(Recorded recorded) implements Entry {

    @Override
    public long position() {
      return recorded.position();
    }

    String aggregateId() {
      return recorded.aggregateId().toString();
    }
  }

  /** Its type is known but its bytes don't fit: a dead letter. */
  record Unreadable(long position, String aggregateId, String error) implements Entry {}

  /** A newer version wrote it: this one stops here. */
  record Unknown(long position, String type, int revision) implements Entry {}
}
