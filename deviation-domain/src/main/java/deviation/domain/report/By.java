package deviation.domain.report;

import deviation.api.common.PrincipalId;
import deviation.api.report.ReportSide;
import java.util.Optional;

/**
 * By whom a step is taken.
 *
 * @param principal the actor's; empty for one without any, and for the service itself
 */
record By(ReportSide side, Optional<PrincipalId> principal) {}
