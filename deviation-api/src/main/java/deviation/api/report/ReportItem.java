package deviation.api.report;

import java.util.UUID;

/** A report as far as the one who asks may see it. */
public sealed interface ReportItem permits ReportView, ReportStatusView {

  UUID id();

  /** Of its last event, from 0; also its ETag. */
  long sequence();
}
