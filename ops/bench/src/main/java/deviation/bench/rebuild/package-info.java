/** How fast the read models are made from the log. */
package deviation.bench.rebuild;
