package deviation.api.access;

import deviation.api.textreading.TextReadingPurpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what, as the service itself reads it. */
public interface AccessRules {

  /**
   * Whether the function shows something to the one who asks: more than what was published, for
   * nothing is yet.
   */
  boolean opens(String function, Optional<Actor> actor);

  /** Every role that may use the function, whatever it then sees. */
  default Set<Role> roles(String function) {
    var rule =
        all().stream()
            .filter(one -> one.function().equals(function))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no rule for " + function));
    return rule.open() == Open.NOBODY ? rule.roles().keySet() : EnumSet.allOf(Role.class);
  }

  /** Every function, in the order in which the rules are written. */
  List<Rule> all();

  /**
   * One function's rule.
   *
   * @param function method and path, such as {@code GET /deviations/v1/reports/{id}}
   * @param open who else may: nobody, everybody or whoever signed in
   * @param purpose for which it reads free text; empty: it reads none
   */
  record Rule(
      String function,
      Open open,
      Map<Role, List<Grant>> roles,
      Optional<TextReadingPurpose> purpose) {}

  /** Whom a function is open to, whatever the role. */
  enum Open {
    NOBODY,
    SIGNED_IN,
    EVERYBODY
  }
}
