package deviation.domain.report;

import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportFiled;
import deviation.api.report.ReportEvent.ReportWithdrawn;

/** What a decision about a report needs to know of its past. */
sealed interface ReportState {

  record Unfiled() implements ReportState {}

  record Filed() implements ReportState {}

  record Withdrawn() implements ReportState {}

  static ReportState evolve(ReportState state, ReportEvent event) {
    return switch (event) {
      case ReportFiled _ -> new Filed();
      case ReportWithdrawn _ -> new Withdrawn();
    };
  }
}
