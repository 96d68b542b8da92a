package deviation.api.report;

import deviation.api.common.Quarter;
import java.time.Instant;
import java.util.UUID;

/** A report as far as the one who asks may see it. */
public sealed interface ReportItem permits ReportView, ReportStatusView {

  UUID id();

  String reportNumber();

  ReportStatus status();

  Quarter quarter();

  Instant filedAt();

  /** Of its last event, from 0; also its ETag. */
  long sequence();

  /** Of that event in the log, from 1. */
  long position();
}
