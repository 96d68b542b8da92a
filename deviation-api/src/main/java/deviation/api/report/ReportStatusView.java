package deviation.api.report;

import deviation.api.common.Quarter;
import java.time.Instant;
import java.util.UUID;

/**
 * That a report is there and where it stands: what colleagues of the one who filed it see.
 *
 * @param sequence of its last event, from 0
 * @param position of that event in the log, from 1
 */
public record ReportStatusView(
    UUID id,
    String reportNumber,
    ReportStatus status,
    Quarter quarter,
    Instant filedAt,
    long sequence,
    long position)
    implements ReportItem {

  /** The same report, the rest left out. */
  public static ReportStatusView of(ReportView view) {
    return new ReportStatusView(
        view.id(),
        view.reportNumber(),
        view.status(),
        view.quarter(),
        view.filedAt(),
        view.sequence(),
        view.position());
  }
}
