/**
 * Free text, encrypted beside the log: AES-256-GCM with a data key for each report, wrapped by the
 * master key. Plain text never reaches PostgreSQL.
 */
package deviation.ops.texts;
