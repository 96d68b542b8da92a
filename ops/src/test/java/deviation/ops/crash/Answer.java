package deviation.ops.crash;

/** What a node says of a command. */
enum Answer {
  /** It is on its way; for ever so when the node dies. */
  SENT,
  ACKNOWLEDGED,
  /** Nothing was stored. */
  REFUSED,
  /** It may have been stored. */
  UNKNOWN
}
