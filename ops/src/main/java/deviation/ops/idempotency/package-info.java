/**
 * Commands with a key (<i>Idempotency-Key</i>): done once, and answered again as the first time.
 * Nothing is claimed beforehand and nothing looked up before a command succeeds: a row beside its
 * events decides.
 */
package deviation.ops.idempotency;
