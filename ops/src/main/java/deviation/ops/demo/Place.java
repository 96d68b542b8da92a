package deviation.ops.demo;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;

/** A municipality, or its part, in its collaboration area. */
record Place(AreaId area, PrincipalId municipality) {}
