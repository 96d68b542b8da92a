package deviation.api.http;

import java.util.UUID;

/** Tells which things there are for the one who asks, whatever became of them. */
public interface Things {

  boolean has(UUID aggregateId);
}
