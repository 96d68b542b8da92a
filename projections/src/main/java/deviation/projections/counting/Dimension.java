package deviation.projections.counting;

/** What a figure counts by; those without a code of their own count under {@code ""}. */
public enum Dimension {
  TOTAL,
  FILED,
  RECEIVED,
  FAILURE_CATEGORY,
  PROCESS_STEP,
  AGREEMENT,
  CONSEQUENCE,
  CONCERN_CLASS,
  DIRECTION,
  STATUS
}
