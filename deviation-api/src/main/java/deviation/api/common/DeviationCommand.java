package deviation.api.common;

import java.util.Optional;
import java.util.UUID;

/**
 * An intent, in the imperative: it may be refused. Each feature has one sealed interface of them.
 */
public interface DeviationCommand {

  /** The thing that it is about: an aggregate's id, random where the id must tell nothing. */
  UUID aggregateId();

  /**
   * Whose affair it is, where the command itself says so, as one that makes something new does;
   * empty where the thing's first event does.
   */
  default Optional<Parties> parties() {
    return Optional.empty();
  }
}
