package deviation.api.report;

import java.util.List;

/** Why a body would be refused; empty when it would be filed. */
public record ReportCheck(List<ReportRefusal> refusals) {}
