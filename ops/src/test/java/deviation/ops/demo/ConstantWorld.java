package deviation.ops.demo;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.report.ReportEvent;
import deviation.api.text.TextCommitment;
import deviation.api.text.Texts;
import deviation.domain.report.ReportContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What decisions ask of the outside, without a database. */
final class ConstantWorld implements ReportContext, Texts, SimulatedClock {

  private Instant now = Demo.START;

  @Override
  public void at(Instant instant, Runnable action) {
    now = instant;
    action.run();
    now = Demo.START;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Registers registers() {
    return Demo.REGISTERS;
  }

  @Override
  public String nextNumber(PrincipalId reporting, Quarter quarter) {
    return "BIS-" + reporting.county() + "-" + quarter + "-000001";
  }

  @Override
  public List<ReportEvent> history(UUID reportId) {
    return List.of();
  }

  @Override
  public TextCommitment seal(UUID owner, String field, Text text) {
    return new TextCommitment(field, "0".repeat(64));
  }

  @Override
  public Map<String, Text> read(UUID owner) {
    return Map.of("description", new Text("[raderad]"));
  }

  @Override
  public Optional<UUID> claimLocalCase(UnitId unit, Text reference, UUID reportId) {
    return Optional.empty();
  }
}
