package deviation.ops.verify;

/** The first position that doesn't fit, and what about it; the log up to there is whole. */
record Misfit(long position, String what) {

  static Misfit missing(long position, long found) {
    return new Misfit(position, "is missing: position " + found + " comes next");
  }

  static Misfit timeBackwards(long position) {
    return new Misfit(position, "has a time before that of the position before it");
  }

  static Misfit payload(long position) {
    return new Misfit(position, "has a payload that its payloadHash doesn't fit");
  }

  static Misfit hash(long position) {
    return new Misfit(position, "has a hash that doesn't follow from it and what came before");
  }

  static Misfit unlikeHead(long position) {
    return new Misfit(position, "has another hash than the head given");
  }

  static Misfit truncated(long position, KnownHead head) {
    return new Misfit(position, "is missing: the log ends before the head " + head.position());
  }

  @Override
  public String toString() {
    return "position " + position + " " + what;
  }
}
