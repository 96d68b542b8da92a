/**
 * Crash tests on real processes: nodes of the service against one PostgreSQL, struck in the middle
 * of appends; then the log is held against what was acknowledged.
 */
package deviation.ops.crash;
