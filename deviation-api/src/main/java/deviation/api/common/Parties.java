package deviation.api.common;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has a part in a thing: what decides who may see it and act on it.
 *
 * @param reporter the pseudonymous key of the one who made it; empty where nobody's is known
 * @param unit the reporting unit
 * @param principal the reporting principal, or the one that figures are about
 * @param counterparts the principals that it is about
 * @param receivers those principals that it was forwarded to
 * @param area the collaboration area; empty for what is of several
 */
public record Parties(
    Optional<String> reporter,
    Optional<UnitId> unit,
    Optional<PrincipalId> principal,
    Set<PrincipalId> counterparts,
    Set<PrincipalId> receivers,
    Optional<AreaId> area) {

  /** Of what a unit writes about others. */
  public static Parties of(
      UnitId unit, PrincipalId principal, Collection<PrincipalId> counterparts, AreaId area) {
    return new Parties(
        Optional.empty(),
        Optional.of(unit),
        Optional.of(principal),
        Set.copyOf(counterparts),
        Set.of(),
        Optional.of(area));
  }

  /** Of what concerns an area as a whole. */
  public static Parties of(AreaId area) {
    return new Parties(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.of(area));
  }

  /** Of what concerns a principal, in whatever area. */
  public static Parties of(PrincipalId principal) {
    return new Parties(
        Optional.empty(),
        Optional.empty(),
        Optional.of(principal),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  /** The same, made by the one with that pseudonymous key. */
  public Parties madeBy(String key) {
    return new Parties(Optional.ofNullable(key), unit, principal, counterparts, receivers, area);
  }

  /** The same, forwarded to one more principal, which is then among those that it is about. */
  public Parties receivedBy(PrincipalId receiver) {
    return new Parties(
        reporter, unit, principal, with(counterparts, receiver), with(receivers, receiver), area);
  }

  private static Set<PrincipalId> with(Set<PrincipalId> some, PrincipalId another) {
    return Stream.concat(some.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
  }
}
