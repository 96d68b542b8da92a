package deviation.ops.demo;

import deviation.api.common.UnitId;
import deviation.api.register.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who reports whom in a situation. Some units report often, many seldom, some never. */
final class Casting {

  private static final double SILENT = 0.18;
  private static final double SECOND_COUNTERPART = 0.15;
  private static final List<Double> EAGERNESS = List.of(0.2, 0.4, 0.7, 1.0, 1.0, 1.5, 2.5);

  private final Map<String, Role> roles = Role.all();
  private final Map<UnitId, Double> eagerness = new HashMap<>();
  private final Dice dice;

  /**
   * @param never silent, whatever the dice say
   */
  Casting(Dice dice, Set<String> never) {
    this.dice = dice;
    never.forEach(id -> eagerness.put(new UnitId(id), 2.0));
  }

  /** Throws the dice for the units that are new. */
  void meet(List<Unit> units) {
    units.forEach(
        unit ->
            eagerness.computeIfAbsent(
                unit.id(), _ -> dice.chance(SILENT) ? 0.0 : dice.one(EAGERNESS)));
  }

  /** Empty when one of the roles isn't played in the place, or only by the silent. */
  Optional<Parties> cast(Situation situation, Place place, Territory territory) {
    var reporters =
        playing(situation.from(), place, territory).stream()
            .filter(unit -> eagerness.get(unit.id()) > 0)
            .toList();
    if (reporters.isEmpty()) {
      return Optional.empty();
    }
    var reporter = dice.one(reporters, unit -> eagerness.get(unit.id()));
    return meeting(
        situation, place, territory, reporter, playing(situation.to(), place, territory));
  }

  /** As above, but with the units that the pattern names; who is silent speaks here. */
  Optional<Parties> cast(Pattern pattern, Situation situation, Place place, Territory territory) {
    var reporters =
        named(pattern.reporters(), territory)
            .orElseGet(() -> playing(situation.from(), place, territory));
    if (reporters.isEmpty()) {
      return Optional.empty();
    }
    var counterparts =
        named(pattern.counterparts(), territory)
            .orElseGet(() -> playing(situation.to(), place, territory));
    return meeting(situation, place, territory, dice.one(reporters), counterparts);
  }

  private Optional<Parties> meeting(
      Situation situation, Place place, Territory territory, Unit reporter, List<Unit> others) {
    var counterparts = others.stream().filter(unit -> !unit.equals(reporter)).toList();
    if (counterparts.isEmpty()) {
      return Optional.empty();
    }
    var first = dice.one(counterparts);
    var second =
        situation.also().filter(_ -> dice.chance(SECOND_COUNTERPART)).stream()
            .flatMap(role -> playing(role, place, territory).stream())
            .filter(unit -> !unit.equals(reporter) && !unit.equals(first))
            .limit(1);
    return Optional.of(
        new Parties(place.area(), reporter, Stream.concat(Stream.of(first), second).toList()));
  }

  private List<Unit> playing(String role, Place place, Territory territory) {
    return territory.playing(roles.get(role), place);
  }

  private static Optional<List<Unit>> named(Optional<List<String>> ids, Territory territory) {
    return ids.map(
        names ->
            names.stream()
                .flatMap(
                    id -> territory.units().stream().filter(unit -> unit.id().value().equals(id)))
                .toList());
  }
}
