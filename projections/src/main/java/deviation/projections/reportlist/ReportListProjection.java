package deviation.projections.reportlist;

import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.projections.Recorded;
import deviation.projections.reports.ReportChanges;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each report of a batch has become. */
final class ReportListProjection {

  private ReportListProjection() {}

  /**
   * @param known of the reports that began before the batch
   */
  static List<ReportView> fold(Map<UUID, ReportView> known, List<Recorded> batch) {
    var changes = ReportChanges.of(known, batch, ReportFold::after);
    return ReportChanges.last(changes).stream()
        .map(change -> change.after().at(change.position()))
        .toList();
  }
}
