/** What the gate before every text costs. */
package deviation.bench.screening;
