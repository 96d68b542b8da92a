package deviation.api.common;

import java.util.Optional;
import java.util.Set;

/**
 * Who has a part in a thing: what decides who may see it and act on it.
 *
 * @param reporter the pseudonymous key of the one who made it; empty where nobody's is known
 * @param unit the reporting unit
 * @param principal the reporting principal, or the one that figures are about
 * @param counterparts the principals that it is about
 * @param area the collaboration area; empty for what is of several
 */
public record Parties(
    Optional<String> reporter,
    Optional<UnitId> unit,
    Optional<PrincipalId> principal,
    Set<PrincipalId> counterparts,
    Optional<AreaId> area) {

  /** Of what concerns an area as a whole. */
  public static Parties of(AreaId area) {
    return new Parties(
        Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.of(area));
  }

  /** Of what concerns a principal, in whatever area. */
  public static Parties of(PrincipalId principal) {
    return new Parties(
        Optional.empty(), Optional.empty(), Optional.of(principal), Set.of(), Optional.empty());
  }

  /** The same, made by the one with that pseudonymous key. */
  public Parties madeBy(String key) {
    return new Parties(Optional.ofNullable(key), unit, principal, counterparts, area);
  }
}
