package deviation.domain.report;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportEvent;
import deviation.api.text.TextCommitment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What comes into a decision from outside: time, registers, numbers and sealed texts. The running
 * thing provides it; a test gives constants.
 */
public interface ReportContext {

  Instant now();

  Registers registers();

  /**
   * Draws the next human number for the principal's county and the quarter, such as {@code
   * BIS-14-2026Q1-000123}.
   */
  String nextNumber(PrincipalId reporting, Quarter quarter);

  /** Everything that happened to another report, in order; empty when there is no such one. */
  List<ReportEvent> history(UUID reportId);

  /** Encrypts a text; it is stored together with the decided events, or not at all. */
  TextCommitment seal(UUID reportId, String field, Text text);

  /**
   * Takes the unit's own case reference for this report, to be stored with the decided events, or
   * names the report that has it already.
   */
  Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId);
}
