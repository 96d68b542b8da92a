package deviation.ops.demo;

import deviation.api.register.PrincipalKind;
import deviation.api.register.Unit;
import java.util.List;
import java.util.Map;

/**
 * A kind of unit, such as a health centre: which units play it is told by a part of their ids.
 *
 * @param units the words of an id, between hyphens
 */
record Role(PrincipalKind kind, List<String> units) {

  static Map<String, Role> all() {
    return DemoFiles.map("roles.json", Role.class);
  }

  boolean playedBy(Unit unit) {
    var id = "-" + unit.id().value() + "-";
    return units.stream().anyMatch(word -> id.contains("-" + word + "-"));
  }
}
