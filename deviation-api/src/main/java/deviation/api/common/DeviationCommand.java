package deviation.api.common;

import java.util.UUID;

/**
 * An intent, in the imperative: it may be refused. Each feature has one sealed interface of them.
 */
public interface DeviationCommand {

  /** The thing that it is about: an aggregate's id, random where the id must tell nothing. */
  UUID aggregateId();
}
