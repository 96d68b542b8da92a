package deviation.ops.processors;

import deviation.api.common.DeviationEvent;
import java.util.Optional;

/** The event types that this version of the service knows. */
public interface EventTypes {

  /**
   * The type of that wire name; empty when only a newer version knows it, or that revision of it.
   */
  Optional<Class<? extends DeviationEvent>> find(String name, int revision);
}
