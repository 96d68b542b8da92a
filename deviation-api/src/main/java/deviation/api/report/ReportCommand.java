package deviation.api.report;

import deviation.api.common.DeviationCommand;
import deviation.api.common.Parties;
import deviation.api.common.Text;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a report. */
public sealed interface ReportCommand extends DeviationCommand {

  UUID reportId();

  @Override
  default UUID aggregateId() {
    return reportId();
  }

  /** Files a report; the id is random, for an ordered one would tell when it was filed. */
  record FileReport(UUID reportId, ReportBody body) implements ReportCommand {

    @Override
    public Optional<Parties> parties() {
      return Optional.of(body.parties());
    }
  }

  /** Takes a report back before anybody worked on it. The reason has 1 to 2,000 code units. */
  record WithdrawReport(UUID reportId, Text reason) implements ReportCommand {}
}
