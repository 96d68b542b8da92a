package deviation.api.access;

import deviation.api.common.PrincipalId;
import java.util.Optional;

/**
 * As whom somebody was let in to a command. It travels in the command's meta-data; a command
 * without it is the service's own.
 *
 * @param role the one that allowed it
 * @param principal whose affairs the actor has part in; empty for one without any
 */
public record ActingAs(Role role, Optional<PrincipalId> principal) {

  /** Its key in a command's meta-data. */
  public static final String META = "actingAs";
}
