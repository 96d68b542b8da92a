package deviation.api.release;

/**
 * Which counts are small (<i>små celler</i>): standards.md, section 3. The rule is one for every
 * count of reports: an area can be one municipality, so its splits tell as much as a principal's.
 */
public final class SmallCells {

  /** What a suppressed cell might be, at least: all of 1 to 4. */
  public static final long LEAST = 1;

  public static final long MOST = 4;

  private SmallCells() {}

  public static boolean small(long count) {
    return count >= LEAST && count <= MOST;
  }
}
