package deviation.domain.report;

import deviation.api.access.ActingAs;
import deviation.api.common.PrincipalId;
import deviation.api.common.Refused;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ServiceCommand;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportRefusal.NoSuchReport;
import deviation.api.report.ReportRefusal.NotYours;
import deviation.api.report.ReportSide;
import deviation.domain.report.ReportState.Reported;
import deviation.domain.report.ReportState.Unfiled;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * As whom somebody may take a step (api.md, section 4). The gate before has held the report's
 * parties against the rules; here it is decided by the report as it stands when the step is taken.
 */
final class ReportRights {

  private ReportRights() {}

  /**
   * By whom a step is taken.
   *
   * @param actor null for the service itself, which may take any
   * @throws Refused with {@link NoSuchReport} or {@link NotYours}
   */
  static By by(ReportState state, ReportCommand command, ActingAs actor) {
    var principal = actor == null ? Optional.<PrincipalId>empty() : actor.principal();
    return new By(side(state, command, actor), principal);
  }

  private static ReportSide side(ReportState state, ReportCommand command, ActingAs actor) {
    return switch (command) {
      case FileReport _ -> ReportSide.REPORTER;
      case ServiceCommand _ -> ReportSide.FILING;
      case StepCommand step ->
          switch (state) {
            case Unfiled _ -> throw new Refused(List.of(new NoSuchReport()));
            case Reported report ->
                sides(report, actor).stream()
                    .filter(step.step()::openTo)
                    .findFirst()
                    .orElseThrow(() -> new Refused(List.of(new NotYours())));
          };
    };
  }

  private static Set<ReportSide> sides(Reported report, ActingAs actor) {
    if (actor == null) {
      return EnumSet.allOf(ReportSide.class);
    }
    return switch (actor.role()) {
      case REPORTER -> EnumSet.of(ReportSide.REPORTER);
      case COORDINATOR -> coordinating(report, actor.principal());
      case PROCESS_LEADER -> EnumSet.of(ReportSide.LEADING);
      case ANALYST, WORKING_GROUP, AUDITOR, INTEGRATION, OPERATOR ->
          EnumSet.noneOf(ReportSide.class);
    };
  }

  /** Of a report about the own principal one may be on both sides. */
  private static Set<ReportSide> coordinating(Reported report, Optional<PrincipalId> own) {
    var sides = EnumSet.noneOf(ReportSide.class);
    if (own.filter(report.principal()::equals).isPresent()) {
      sides.add(ReportSide.FILING);
    }
    var receiving =
        report.counterparts().stream()
            .filter(Counterpart::forwarded)
            .anyMatch(other -> own.filter(other.who().principal()::equals).isPresent());
    if (receiving) {
      sides.add(ReportSide.RECEIVING);
    }
    return sides;
  }
}
