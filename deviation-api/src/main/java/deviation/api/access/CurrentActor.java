package deviation.api.access;

import java.util.Optional;

/** Finds the one whose request this thread serves. */
public interface CurrentActor {

  /** Empty when nobody signed in. */
  Optional<Actor> current();
}
