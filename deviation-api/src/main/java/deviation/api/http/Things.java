package deviation.api.http;

import java.util.Optional;
import java.util.UUID;

/** Tells whether somebody may take the request's step on a thing, whatever becomes of it. */
public interface Things {

  /** Why not: there is no such thing for the one who asks, or it is for others to act on. */
  Optional<Problem> refused(UUID aggregateId);
}
