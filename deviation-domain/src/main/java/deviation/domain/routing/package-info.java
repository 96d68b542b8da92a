/**
 * Routing (<i>vart ärendet hör</i>): which forum owns a matter. Computed from area and agreement,
 * never chosen.
 */
package deviation.domain.routing;
