package deviation.bench.http;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportEvent;
import deviation.api.text.TextCommitment;
import deviation.domain.report.ReportContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The service's own, but for texts: a plain controller keeps them as they are. */
record PlainContext(ReportContext service) implements ReportContext {

  @Override
  public Instant now() {
    return service.now();
  }

  @Override
  public Registers registers() {
    return service.registers();
  }

  @Override
  public String nextNumber(PrincipalId reporting, Quarter quarter) {
    return service.nextNumber(reporting, quarter);
  }

  @Override
  public List<ReportEvent> history(UUID reportId) {
    return service.history(reportId);
  }

  @Override
  public TextCommitment seal(UUID reportId, String field, Text text) {
    return new TextCommitment(field, "");
  }

  @Override
  public Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId) {
    return Optional.empty();
  }
}
