package deviation.ops.registers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import deviation.api.common.AreaId;
import deviation.api.register.Area;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** For each area, itself and all areas below it, whenever they held. */
final class AreaTree {

  private final Map<AreaId, Set<AreaId>> below = new HashMap<>();

  AreaTree(Collection<Area> areas) {
    var children =
        areas.stream()
            .filter(area -> area.parent().isPresent())
            .collect(groupingBy(area -> area.parent().orElseThrow(), mapping(Area::id, toSet())));
    for (var area : areas) {
      var found = new HashSet<AreaId>();
      collect(area.id(), children, found);
      below.put(area.id(), Set.copyOf(found));
    }
  }

  /** Empty when there is no such area. */
  Set<AreaId> withChildren(AreaId area) {
    return below.getOrDefault(area, Set.of());
  }

  /** Ends also where imported areas are, by mistake, each other's parents. */
  private static void collect(AreaId area, Map<AreaId, Set<AreaId>> children, Set<AreaId> found) {
    if (found.add(area)) {
      children.getOrDefault(area, Set.of()).forEach(child -> collect(child, children, found));
    }
  }
}
