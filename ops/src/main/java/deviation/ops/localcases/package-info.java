/**
 * A unit's own case references (<i>lokalt avvikelse-id</i>): keyed hashes that keep a case from
 * being filed twice.
 */
package deviation.ops.localcases;
