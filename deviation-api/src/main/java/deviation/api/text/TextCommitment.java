package deviation.api.text;

/**
 * What an event knows of a text: where it belongs and the proof of what was written.
 *
 * @param field the field's name in the body, such as {@code description}
 * @param sha256 the SHA-256 of the ciphertext, 64 lower-case hex digits
 */
public record TextCommitment(String field, String sha256) {}
