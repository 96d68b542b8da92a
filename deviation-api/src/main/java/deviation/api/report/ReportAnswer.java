package deviation.api.report;

import java.util.Optional;

/** One report, if there is such a one. */
public record ReportAnswer(Optional<ReportItem> report) {}
