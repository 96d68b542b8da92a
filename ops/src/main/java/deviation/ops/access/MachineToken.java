package deviation.ops.access;

import deviation.api.access.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A machine whose token was checked. The token itself is not kept. */
final class MachineToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Machine machine;

  private record Machine(Actor actor) implements KnownActor {}

  MachineToken(Actor actor) {
    super(Roles.authorities(actor));
    this.machine = new Machine(actor);
    setAuthenticated(true);
  }

  @Override
  public Object getPrincipal() {
    return machine;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
