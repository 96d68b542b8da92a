package deviation.ops.access;

import deviation.api.access.Actor;
import deviation.api.access.Role;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Roles as Spring Security writes them. */
final class Roles {

  private Roles() {}

  static String authority(Role role) {
    return "ROLE_" + role.key();
  }

  static List<GrantedAuthority> authorities(Actor actor) {
    return actor.roles().stream()
        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(authority(role)))
        .toList();
  }
}
