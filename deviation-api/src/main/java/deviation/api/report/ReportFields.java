package deviation.api.report;

import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * From the fields of the form to those of the body. The form is shorter: a unit says which
 * principal it belongs to, a counterpart without a unit is its principal's code, and an agreement
 * is chosen together with its point.
 */
final class ReportFields {

  private static final int MOST_COUNTERPARTS = 10;
  static final String POINT = "#";

  private ReportFields() {}

  /**
   * What the person wrote, for the form to show again: the page's own fields left out, lines ended
   * as in JSON.
   */
  static Map<String, List<String>> written(Map<String, String[]> sent) {
    var written = new LinkedHashMap<String, List<String>>();
    sent.forEach(
        (name, values) -> {
          if (!name.startsWith("form.") && !name.startsWith("_") && !name.equals("lang")) {
            written.put(name, Stream.of(values).map(value -> value.replace("\r\n", "\n")).toList());
          }
        });
    return withoutGaps(written);
  }

  /** The second counterpart alone is the first: so that a fault's pointer finds its field. */
  private static Map<String, List<String>> withoutGaps(Map<String, List<String>> written) {
    var chosen = new TreeSet<Integer>();
    for (int i = 0; i < MOST_COUNTERPARTS; i++) {
      if (first(written, "counterparts." + i + ".unit").isPresent()
          || first(written, "counterparts." + i + ".principal").isPresent()) {
        chosen.add(i);
      }
    }
    var moved = new LinkedHashMap<String, List<String>>();
    written.forEach(
        (name, values) -> {
          var place = place(name);
          if (place.isEmpty()) {
            moved.put(name, values);
          } else if (chosen.contains(place.get())) {
            var index = chosen.headSet(place.get()).size();
            moved.put("counterparts." + index + name.substring("counterparts.0".length()), values);
          }
        });
    return moved;
  }

  private static Optional<Integer> place(String name) {
    return name.matches("counterparts\\.[0-9]\\.(unit|principal)")
        ? Optional.of(name.charAt("counterparts.".length()) - '0')
        : Optional.empty();
  }

  /** The body's own fields. */
  static Map<String, List<String>> body(
      Map<String, List<String>> written, Registers registers, LocalDate today) {
    var body = new LinkedHashMap<>(written);
    first(written, "reportingUnit")
        .flatMap(unit -> principal(unit, registers, today))
        .ifPresent(principal -> body.putIfAbsent("reportingPrincipal", List.of(principal)));
    for (int i = 0; i < MOST_COUNTERPARTS; i++) {
      counterpart(body, "counterparts." + i, registers, today);
    }
    first(written, "agreement.id").ifPresent(chosen -> agreement(body, chosen));
    return body;
  }

  private static void counterpart(
      Map<String, List<String>> body, String place, Registers registers, LocalDate today) {
    var chosen = first(body, place + ".unit");
    if (chosen.isEmpty()) {
      return;
    }
    if (registers.principal(new PrincipalId(chosen.get()), today).isPresent()) {
      body.remove(place + ".unit");
      body.put(place + ".principal", List.of(chosen.get()));
    } else {
      principal(chosen.get(), registers, today)
          .ifPresent(principal -> body.putIfAbsent(place + ".principal", List.of(principal)));
    }
  }

  private static void agreement(Map<String, List<String>> body, String chosen) {
    if (chosen.equals("UNKNOWN") || chosen.equals("NONE_EXISTS")) {
      body.remove("agreement.id");
      body.put("agreement.status", List.of(chosen));
    } else if (chosen.contains(POINT)) {
      var at = chosen.indexOf(POINT);
      body.put("agreement.id", List.of(chosen.substring(0, at)));
      body.put("agreement.clause", List.of(chosen.substring(at + POINT.length())));
    }
  }

  private static Optional<String> principal(String unit, Registers registers, LocalDate today) {
    return registers.unit(new UnitId(unit), today).map(Unit::principal).map(PrincipalId::value);
  }

  static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
