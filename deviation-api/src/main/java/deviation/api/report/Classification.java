package deviation.api.report;

import deviation.api.common.Code;
import java.util.List;

/** How a report is classified: what a triage decides and a reclassification changes. */
public record Classification(
    Code processStep, Code failureCategory, List<Code> secondaryCategories) {}
