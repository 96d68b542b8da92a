/**
 * Reproducible benchmarks: every variant in one run, interleaved, on the server that is shipped,
 * with fsync on. Not in the shipped jar.
 */
package deviation.bench;
