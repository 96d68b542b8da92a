package deviation.api.access;

import deviation.api.common.AreaId;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks: a person that signed in or a machine with a token, as the issuer's claims say.
 *
 * @param issuer whose word this is
 * @param subject the issuer's name for the one who asks; never shown, never stored as it is
 * @param machine true for a client of its own, false for a person
 * @param principal whose affairs the actor has part in; empty for one without any
 * @param unit the person's own unit, one of the principal's
 * @param area the actor's area, its children included
 * @param forums those the actor is a member of
 * @param assurance how surely the issuer knows the person, in the issuer's own words
 */
public record Actor(
    String issuer,
    String subject,
    boolean machine,
    Set<Role> roles,
    Optional<PrincipalId> principal,
    Optional<UnitId> unit,
    Optional<AreaId> area,
    Set<ForumId> forums,
    Optional<String> assurance) {

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
