/** How things are measured, whatever they are. */
package deviation.bench.harness;
