package deviation.ops.demo;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.api.register.Area;
import deviation.api.register.PrincipalKind;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units of Västra Götaland that hold throughout a quarter, and who meets whom there. */
final class Territory {

  private static final AreaId ROOT = new AreaId("vastra-gotaland");

  private final Map<AreaId, Optional<AreaId>> parents;
  private final Map<Unit, PrincipalKind> kinds;
  private final List<Unit> units;
  private final List<Place> places;
  private final Map<Casts, List<Unit>> casts = new HashMap<>();

  Territory(Registers registers, Quarter quarter) {
    var day = quarter.firstDay();
    this.parents = registers.areas(day).stream().collect(Collectors.toMap(Area::id, Area::parent));
    this.kinds =
        registers.unitsIn(ROOT, day).stream()
            .filter(unit -> unit.validity().on(quarter.lastDay()))
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    unit -> registers.principal(unit.principal(), day).orElseThrow().kind()));
    this.units =
        kinds.keySet().stream().sorted(Comparator.comparing(unit -> unit.id().value())).toList();
    this.places =
        units.stream()
            .filter(unit -> kinds.get(unit) == PrincipalKind.MUNICIPALITY)
            .map(unit -> new Place(unit.area(), unit.principal()))
            .distinct()
            .toList();
  }

  /** In the order of their ids. */
  List<Unit> units() {
    return units;
  }

  /** Where municipalities have units. */
  List<Place> places() {
    return places;
  }

  /**
   * Who plays the role: units of the municipality there, or of the region there and in the areas
   * above.
   */
  List<Unit> playing(Role role, Place place) {
    return casts.computeIfAbsent(new Casts(role, place), _ -> find(role, place));
  }

  private List<Unit> find(Role role, Place place) {
    var reach = withParents(place.area());
    return units.stream()
        .filter(unit -> kinds.get(unit) == role.kind() && role.playedBy(unit))
        .filter(
            unit ->
                switch (role.kind()) {
                  case MUNICIPALITY, MUNICIPALITY_AND_REGION ->
                      unit.area().equals(place.area())
                          && unit.principal().equals(place.municipality());
                  case REGION -> reach.contains(unit.area());
                })
        .toList();
  }

  private Set<AreaId> withParents(AreaId area) {
    var reach = new HashSet<AreaId>();
    for (var at = Optional.of(area);
        at.isPresent();
        at = parents.getOrDefault(at.get(), Optional.empty())) {
      reach.add(at.get());
    }
    return reach;
  }

  private record Casts(Role role, Place place) {}
}
