package deviation.domain.report;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportEvent;
import deviation.api.text.TextCommitment;
import deviation.domain.SmallRegisters;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What decisions ask of the outside, as constants that a test may change. */
final class World implements ReportContext {

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  final Map<String, Text> sealed = new HashMap<>();
  final Map<UUID, List<ReportEvent>> others = new HashMap<>();
  Instant now = NOW;
  Optional<UUID> caseTakenBy = Optional.empty();
  int numbersDrawn;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Registers registers() {
    return new SmallRegisters();
  }

  @Override
  public String nextNumber(PrincipalId reporting, Quarter quarter) {
    return "BIS-%s-%s-%06d".formatted(reporting.county(), quarter, ++numbersDrawn);
  }

  @Override
  public List<ReportEvent> history(UUID reportId) {
    return others.getOrDefault(reportId, List.of());
  }

  @Override
  public TextCommitment seal(UUID reportId, String field, Text text) {
    sealed.put(field, text);
    return sealed(field);
  }

  static TextCommitment sealed(String field) {
    return new TextCommitment(field, "sha-" + field);
  }

  @Override
  public Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId) {
    return caseTakenBy;
  }
}
