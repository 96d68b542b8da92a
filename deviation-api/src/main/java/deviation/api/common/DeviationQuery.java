package deviation.api.common;

import java.util.Optional;
import java.util.UUID;

/**
 * A question; it changes nothing. Each feature has one sealed interface of them.
 *
 * @param <A> the view that answers it
 */
public interface DeviationQuery<A> {

  /** The class of the answer. */
  Class<A> answer();

  /**
   * Whose affair it asks about, where the question itself says so; empty where the answer is
   * narrowed to what the one who asks may see.
   */
  default Optional<Parties> parties() {
    return Optional.empty();
  }

  /**
   * The thing whose first event says whose affair it is, where the answer isn't narrowed by itself.
   */
  default Optional<UUID> thing() {
    return Optional.empty();
  }
}
