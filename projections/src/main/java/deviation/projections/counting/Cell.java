package deviation.projections.counting;

import deviation.api.common.Quarter;

/**
 * One figure.
 *
 * @param subject whose it is: an area's or a principal's key
 */
public record Cell(String subject, Quarter quarter, Dimension dimension, String code) {}
