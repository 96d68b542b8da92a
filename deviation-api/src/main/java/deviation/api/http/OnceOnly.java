package deviation.api.http;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Sees to it that a command with a key is done once. */
public interface OnceOnly {

  /**
   * Sends the command, or gives the first answer again where it was done before.
   *
   * @param status of the answer, to be kept with the key
   * @param send sends it with that meta-data and waits
   * @throws Problem CONFLICT when the key is in flight on this node, RULE_BROKEN when it was used
   *     for another request
   */
  Object send(RequestKey key, int status, UUID aggregateId, Function<Map<String, ?>, Object> send);
}
