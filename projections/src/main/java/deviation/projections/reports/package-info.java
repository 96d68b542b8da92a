/**
 * How a batch of events changes reports (<i>bristrapporter</i>): what every read model of them
 * begins with.
 */
package deviation.projections.reports;
