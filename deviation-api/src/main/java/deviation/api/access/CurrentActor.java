package deviation.api.access;

import java.util.Optional;

/** Finds the one whose request this thread serves. */
public interface CurrentActor {

  /** Empty when nobody signed in. */
  Optional<Actor> current();

  /** What the issuer calls the person; for that person's own pages alone, stored nowhere. */
  default Optional<String> shownName() {
    return Optional.empty();
  }
}
