/**
 * What happens before Spring starts and after it has stopped: the options, the data folder, the
 * embedded PostgreSQL and the database roles. Everything that keeps the start from succeeding is a
 * {@link deviation.ops.embedded.StartRefused}, one line for the person at the terminal.
 */
package deviation.ops.embedded;
