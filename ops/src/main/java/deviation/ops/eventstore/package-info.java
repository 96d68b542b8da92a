/**
 * The event log on PostgreSQL, behind Axon's own SPI: dense positions, a hash chain, group commit
 * (engineering.md, section 3). Order has no gaps: a token is one number, and a reader never sees an
 * event appear behind it.
 */
package deviation.ops.eventstore;
