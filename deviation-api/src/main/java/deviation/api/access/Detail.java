package deviation.api.access;

/** How much of a thing is shown, the least first. */
public enum Detail {
  /** Only what was published, with small cells suppressed. */
  RELEASED,
  /** That it is there, and where it stands. */
  STATUS,
  /** All but its free text. */
  NO_TEXT,
  /** All of it; figures exact. */
  FULL
}
