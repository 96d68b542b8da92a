package deviation.api.access;

import deviation.api.common.AreaId;
import deviation.api.common.Parties;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far one function reaches for the one who asks: the grants of the own roles, with what they
 * are held against.
 *
 * @param person the own pseudonymous key
 * @param areas the own area and all below it
 */
public record Reach(
    List<Grant> grants,
    Optional<String> person,
    Optional<UnitId> unit,
    Optional<PrincipalId> principal,
    Set<AreaId> areas) {

  /** Its key in a query's meta-data. */
  public static final String META = "reach";

  /** Everything: of the service itself. */
  public static Reach everything() {
    return new Reach(
        List.of(new Grant(Role.OPERATOR, Rows.ANY, Detail.FULL)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** The grant that shows the most of a thing with these parties; empty: it isn't to be seen. */
  public Optional<Grant> of(Parties parties) {
    return grants.stream()
        .filter(grant -> grant.rows().hold(parties, this))
        .max(Comparator.comparing(Grant::detail));
  }

  /** Whether any grant is of these things. */
  public boolean has(Rows rows) {
    return grants.stream().anyMatch(grant -> grant.rows() == rows);
  }

  /** The areas that figures about a principal are narrowed to; empty: they are given whole. */
  public Optional<Set<AreaId>> areasOf(PrincipalId asked) {
    var whole = has(Rows.OWN_PRINCIPAL) && principal.filter(asked::equals).isPresent();
    return whole ? Optional.empty() : areasOfAll();
  }

  /** The areas that anything is narrowed to; empty: to none. */
  public Optional<Set<AreaId>> areasOfAll() {
    return has(Rows.ANY) ? Optional.empty() : Optional.of(areas);
  }

  /** The reach by these rows alone. */
  public Reach within(Set<Rows> rows) {
    return new Reach(
        grants.stream().filter(grant -> rows.contains(grant.rows())).toList(),
        person,
        unit,
        principal,
        areas);
  }

  /** The reach without what shows no more than was published. */
  public Reach beyondReleases() {
    return new Reach(
        grants.stream().filter(grant -> grant.detail() != Detail.RELEASED).toList(),
        person,
        unit,
        principal,
        areas);
  }
}
