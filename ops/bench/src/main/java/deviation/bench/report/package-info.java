/** The real report, with its text, key and gate: by command, by import and over HTTP. */
package deviation.bench.report;
