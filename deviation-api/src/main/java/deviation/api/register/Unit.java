package deviation.api.register;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;

/**
 * A unit (<i>enhet, verksamhet</i>) of a principal, in the collaboration area for which it submits
 * its quarter.
 */
public record Unit(UnitId id, PrincipalId principal, AreaId area, String name, Validity validity) {}
