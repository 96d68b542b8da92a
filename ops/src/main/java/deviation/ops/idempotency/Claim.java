package deviation.ops.idempotency;

import java.util.UUID;

/**
 * What a command stores under its key, once its events have their places.
 *
 * @param hmac of method, path, If-Match and body
 * @param status of the answer
 */
record Claim(String client, String key, byte[] hmac, int status, UUID aggregateId) {

  /** Its key in the command's meta-data. */
  static final String META = Claim.class.getName();
}
