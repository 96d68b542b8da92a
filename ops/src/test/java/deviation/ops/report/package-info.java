/** Reports over HTTP: their life, their parties, and what goes wrong. */
package deviation.ops.report;
