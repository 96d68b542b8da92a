package deviation.api.report;

/** Where a report stands on its main axis (domain.md, 2 a.5). */
public enum ReportStatus {
  FILED,
  WITHDRAWN
}
