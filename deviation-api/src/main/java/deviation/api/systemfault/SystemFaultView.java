package deviation.api.systemfault;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that recurs: an item of {@code GET /system-faults}.
 *
 * @param id the same for the same key, at every rebuild
 * @param status null as long as only recurrence is computed
 * @param agreement the agreement's id, or the status that stands in its place (UNKNOWN,
 *     NONE_EXISTS)
 * @param clause the one that most reports name; null when none does
 * @param direction roles, such as {@code MUNICIPALITY>REGION}
 * @param episodes distinct events; reports, until episodes exist
 * @param quarters those in which it was reported, the earliest first
 * @param units the units that reported it
 * @param ruleVersion of the rule that found it
 * @param detectedAt when the log held enough for the rule
 */
public record SystemFaultView(
    UUID id,
    String status,
    AreaId area,
    String agreement,
    String clause,
    Code failureCategory,
    Code processStep,
    String direction,
    long episodes,
    long reports,
    List<Quarter> quarters,
    List<UnitId> units,
    int ruleVersion,
    Instant detectedAt) {}
