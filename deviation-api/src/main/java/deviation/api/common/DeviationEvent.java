package deviation.api.common;

import java.util.Optional;

/**
 * A fact: something that happened, in the past tense. Each feature has one sealed interface of
 * them, marked {@link Wire}.
 */
public interface DeviationEvent {

  /** Whose affair the thing is, as its first event says; empty for every later one. */
  default Optional<Parties> parties() {
    return Optional.empty();
  }

  /** Whose affair the thing is from this event on, where a later one changes that. */
  default Parties parties(Parties before) {
    return before;
  }
}
