/**
 * Decisions about reports (<i>bristrapporter</i>): what may be filed, which step (<i>steg</i>) may
 * be taken on a report by whom and when, and what follows.
 */
package deviation.domain.report;
