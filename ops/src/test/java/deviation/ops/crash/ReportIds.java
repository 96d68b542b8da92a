package deviation.ops.crash;

import java.util.UUID;

/** A report's id says which command of the run filed it. */
final class ReportIds {

  private static final long HIGH = 0xC0DE_0000_0000_4000L;
  private static final long LOW = 0x8000_0000_0000_0000L;

  private ReportIds() {}

  static UUID id(long number) {
    return new UUID(HIGH, LOW | number);
  }

  static long number(UUID id) {
    return id.getLeastSignificantBits() & ~LOW;
  }
}
