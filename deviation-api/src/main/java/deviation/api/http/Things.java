package deviation.api.http;

import java.util.UUID;

/** Tells which things there are, whatever became of them. */
public interface Things {

  boolean has(UUID aggregateId);
}
