/**
 * Decisions about reports (<i>bristrapporter</i>): what may be filed and withdrawn, and what
 * follows.
 */
package deviation.domain.report;
