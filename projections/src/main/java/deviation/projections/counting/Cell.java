package deviation.projections.counting;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;

/**
 * One figure.
 *
 * @param principal whose it is; empty for a figure of the area as a whole
 * @param area that of the reports
 */
public record Cell(
    String principal, AreaId area, Quarter quarter, Dimension dimension, String code) {}
