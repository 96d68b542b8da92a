package deviation.ops.access.rules;

import deviation.api.access.Role;
import deviation.api.common.AreaId;
import deviation.api.register.Registers;
import deviation.ops.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who asks, made up, and what the rules as they are written say that they see. It reads
 * the file itself and decides in a few lines of its own, apart from the service's.
 */
record Asking(
    String subject,
    Set<String> roles,
    Optional<String> principal,
    Optional<String> unit,
    Optional<String> area) {

  private static final JsonNode RULES =
      new JsonMapper()
          .readTree(Asking.class.getResourceAsStream("/access/functions.json"))
          .get("functions");

  private static final Map<String, Set<String>> AREAS = new ConcurrentHashMap<>();

  /** How much is seen of what: the word of a rule after the rows. */
  record Sight(String rows, String detail) {}

  static Asking random(Random random, List<Facts> reports) {
    var roles = new TreeSet<String>();
    do {
      roles.add(Role.values()[random.nextInt(Role.values().length)].key());
    } while (random.nextInt(4) == 0);
    var like = reports.get(random.nextInt(reports.size()));
    var areas = List.of(like.area(), "goteborgsomradet", "vastra-gotaland", "goteborg-hisingen");
    return new Asking(
        "somebody-" + random.nextInt(12),
        roles,
        sometimes(random, like.principal()),
        sometimes(random, like.unit()),
        sometimes(random, areas.get(random.nextInt(areas.size()))));
  }

  private static Optional<String> sometimes(Random random, String value) {
    return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value);
  }

  /** Whether the function is one for any of the roles, whatever it shows. */
  boolean may(String function) {
    var rule = rule(function);
    return rule.isString() || roles.stream().anyMatch(rule.get("roles")::has);
  }

  /** Every sight that the roles have of the function's things. */
  List<Sight> sights(String function) {
    var sights = new ArrayList<Sight>();
    var rule = rule(function);
    for (var role : roles) {
      for (var grant : rule.path("roles").path(role)) {
        var words = grant.stringValue().split(" ");
        sights.add(new Sight(words[0], words[1]));
      }
    }
    return sights;
  }

  private static JsonNode rule(String function) {
    var rule = RULES.get(function);
    if (rule == null) {
      throw new AssertionError("no rule for " + function);
    }
    return rule;
  }

  /** The details in which the function shows the report; none: not at all. */
  Set<String> details(String function, Facts report) {
    return sights(function).stream()
        .filter(sight -> !sight.detail().equals("RELEASED") && sees(sight.rows(), report))
        .map(Sight::detail)
        .collect(Collectors.toSet());
  }

  boolean sees(String rows, Facts report) {
    return switch (rows) {
      case "ANY" -> true;
      case "OWN" -> report.reporter().isPresent() && report.reporter().equals(pseudonym());
      case "OWN_UNIT" ->
          unit.isPresent()
              ? unit.get().equals(report.unit())
              : principal.filter(report.principal()::equals).isPresent();
      case "OWN_PRINCIPAL" -> principal.filter(report.principal()::equals).isPresent();
      case "COUNTERPART" -> principal.filter(report::hasCounterpart).isPresent();
      case "RECEIVER" -> principal.filter(report::hasReceiver).isPresent();
      case "AREA" -> areas().contains(report.area());
      case String other -> throw new AssertionError("a row rule nobody knows: " + other);
    };
  }

  /** The own area and those below it. */
  Set<String> areas() {
    return area.map(one -> AREAS.computeIfAbsent(one, Asking::below)).orElse(Set.of());
  }

  private static Set<String> below(String area) {
    var registers = RunningApplication.bean(Registers.class);
    return Optional.of(area).map(AreaId::new).map(registers::withChildren).orElse(Set.of()).stream()
        .map(AreaId::value)
        .collect(Collectors.toSet());
  }

  /** The key by which the log knows them. */
  Optional<String> pseudonym() {
    return Optional.of(
        RunningApplication.bean(Pseudonyms.class).of(Minted.actor(RunningApplication.url(), this)));
  }
}
