package deviation.api.report;

import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import java.util.Optional;

/** A counterpart as the register knew its principal. */
public record FiledCounterpart(PrincipalId principal, PrincipalKind kind, Optional<UnitId> unit) {}
