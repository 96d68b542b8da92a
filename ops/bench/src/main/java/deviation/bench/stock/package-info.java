/** What we are held against, each set up as its own documentation advises. */
package deviation.bench.stock;
