package deviation.ops.access.rules;

import deviation.api.access.Actor;
import deviation.api.access.Reach;
import deviation.api.textreading.TextReadingPurpose;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * That a request was let in, and how far.
 *
 * @param seen how far the reading of the things reaches that the function is a step on; the reach
 *     itself where it is no step
 * @param actor empty for a function that is open to everybody
 * @param purpose for which the function reads free text; empty: it reads none
 */
record Admission(
    Optional<Actor> actor, Reach reach, Reach seen, Optional<TextReadingPurpose> purpose) {

  /** Of no step. */
  Admission(Optional<Actor> actor, Reach reach, Optional<TextReadingPurpose> purpose) {
    this(actor, reach, reach, purpose);
  }

  private static final String NAME = Admission.class.getName();

  /** The same where the answer is a file: what is read for whatever purpose is then taken away. */
  Admission exporting() {
    return new Admission(actor, reach, seen, purpose.map(_ -> TextReadingPurpose.EXPORT));
  }

  void keep(RequestAttributes request) {
    request.setAttribute(NAME, this, RequestAttributes.SCOPE_REQUEST);
  }

  /** Of the request that this thread serves; empty outside of one, and before it was let in. */
  static Optional<Admission> current() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> (Admission) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
  }
}
