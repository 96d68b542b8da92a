package deviation.api.register;

import deviation.api.common.PrincipalId;

/** A principal (<i>huvudman</i>): a municipality or a region, by SCB's code. */
public record Principal(
    PrincipalId code, String name, String shortName, PrincipalKind kind, Validity validity) {}
