package deviation.domain.report;

import deviation.api.common.Refused;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.WithdrawReport;
import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.report.ReportRefusal;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotNow;
import deviation.api.report.ReportStatus;
import deviation.domain.report.ReportState.Filed;
import deviation.domain.report.ReportState.Unfiled;
import deviation.domain.report.ReportState.Withdrawn;
import java.util.List;

/** What follows from a command about a report, or why it is refused. */
final class ReportDecision {

  private ReportDecision() {}

  static List<ReportEvent> decide(ReportState state, ReportCommand command, ReportContext context) {
    return switch (command) {
      case FileReport file -> file(state, file, context);
      case WithdrawReport withdraw -> withdraw(state, withdraw, context);
    };
  }

  private static List<ReportEvent> file(
      ReportState state, FileReport command, ReportContext context) {
    return switch (state) {
      case Unfiled _ -> {
        refuse(FilingRules.refusals(command.body(), context.registers(), context.now()));
        yield List.of(Filing.filed(command, context));
      }
      case Filed _ -> throw new Refused(List.of(new NotNow(ReportStatus.FILED)));
      case Withdrawn _ -> throw new Refused(List.of(new NotNow(ReportStatus.WITHDRAWN)));
    };
  }

  private static List<ReportEvent> withdraw(
      ReportState state, WithdrawReport command, ReportContext context) {
    return switch (state) {
      case Unfiled _ -> throw new Refused(List.of(new NoSuchReport()));
      case Filed _ -> {
        refuse(TextRules.refusals("/reason", command.reason()));
        var reason =
            context.seal(command.reportId(), "withdrawalReason", TextRules.kept(command.reason()));
        yield List.of(new ReportWithdrawn(command.reportId(), context.now(), reason));
      }
      case Withdrawn _ -> throw new Refused(List.of(new NotNow(ReportStatus.WITHDRAWN)));
    };
  }

  private static void refuse(List<ReportRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
