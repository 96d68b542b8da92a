/**
 * Explicit configuration: data sources by role, event store, processors, JSON, clock. Nothing is
 * left to chance by auto-configuration.
 */
package deviation.ops.wiring;
