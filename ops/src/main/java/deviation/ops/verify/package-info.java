/**
 * Proof that nothing in the log was changed: the chain recomputed from its beginning, and its head
 * written where no database role reaches.
 */
package deviation.ops.verify;
