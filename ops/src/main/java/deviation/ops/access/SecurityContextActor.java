package deviation.ops.access;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the security context, which the filters set for each request. */
@Component("currentActor")
class SecurityContextActor implements CurrentActor {

  @Override
  public Optional<Actor> current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  @Override
  public Optional<String> shownName() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Person person
        ? person.shownName()
        : Optional.empty();
  }

  static Optional<Actor> of(Authentication authentication) {
    return Optional.ofNullable(authentication)
        .map(Authentication::getPrincipal)
        .filter(KnownActor.class::isInstance)
        .map(KnownActor.class::cast)
        .map(KnownActor::actor);
  }
}
