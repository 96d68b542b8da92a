/**
 * A principal's statistics (<i>huvudmannens statistik</i>): for each quarter what its units filed
 * (<i>inskickade</i>) and what others filed about it (<i>mottagna</i>).
 */
package deviation.projections.principalstatistics;
