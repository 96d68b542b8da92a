package deviation.ops.access;

import deviation.api.access.Actor;
import deviation.api.access.CurrentActor;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the security context, which the filters set for each request. */
@Component
class SecurityContextActor implements CurrentActor {

  @Override
  public Optional<Actor> current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(KnownActor.class::isInstance)
        .map(KnownActor.class::cast)
        .map(KnownActor::actor);
  }
}
