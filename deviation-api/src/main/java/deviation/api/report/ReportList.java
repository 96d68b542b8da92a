package deviation.api.report;

import deviation.api.common.After;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A part of a list of reports.
 *
 * @param total how many there are in all, at most 10,001: that many stands for more
 */
public record ReportList(List<ReportItem> items, long total) {

  /** Where a report stands in it. */
  static After row(ReportItem report) {
    return new After(ChronoUnit.MICROS.between(Instant.EPOCH, report.filedAt()), report.id());
  }
}
