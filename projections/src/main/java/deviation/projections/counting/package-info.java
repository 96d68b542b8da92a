/**
 * Counting (<i>räkning</i>) of reports by api.md, section 3: what the counting read models remember
 * of a report, which of its events count, and the cells (<i>celler</i>) that sum them up.
 */
package deviation.projections.counting;
