package deviation.projections.reportlist;

import deviation.api.report.ReportFold;
import deviation.api.report.ReportView;
import deviation.projections.Recorded;
import deviation.projections.reports.ReportChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each report of a batch has become. */
final class ReportListProjection {

  private ReportListProjection() {}

  /**
   * @param known of the reports that began before the batch
   */
  static List<Listed> fold(Map<UUID, Listed> known, List<Recorded> batch) {
    var views = new HashMap<UUID, ReportView>();
    var reporters = new HashMap<UUID, String>();
    known.forEach(
        (id, report) -> {
          views.put(id, report.view());
          reporters.put(id, report.reporter());
        });
    for (var recorded : batch) {
      recorded.actor().ifPresent(actor -> reporters.put(recorded.aggregateId(), actor));
    }
    return ReportChanges.last(ReportChanges.of(views, batch, ReportFold::after)).stream()
        .map(
            change ->
                new Listed(change.after().at(change.position()), reporters.get(change.reportId())))
        .toList();
  }
}
