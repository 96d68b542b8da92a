package deviation.ops.access.rules;

import deviation.api.access.AccessRules;
import deviation.api.access.Actor;
import deviation.api.access.Detail;
import deviation.api.access.Grant;
import deviation.api.access.Role;
import deviation.api.access.Rows;
import deviation.api.textreading.TextReadingPurpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of {@code access/functions.json}: which role may do which function, on which rows, and
 * in what detail (api.md, sections 4 and 5). A function without a rule is nobody's.
 */
@Component("accessRules")
class FunctionRules implements AccessRules {

  private static final String FILES = "classpath*:access/functions.json";
  private static final Pattern STEP = Pattern.compile("POST .*/\\{}/[^/]+");

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  FunctionRules(JsonMapper mapper) {
    try {
      // One file, and that of whatever is measured beside it.
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        mapper
            .readTree(file.getContentAsByteArray())
            .get("functions")
            .properties()
            .forEach(entry -> rules.put(entry.getKey(), rule(entry.getKey(), entry.getValue())));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  @Override
  public boolean opens(String function, Optional<Actor> actor) {
    var rule = rules.get(function);
    return switch (rule.open()) {
      case EVERYBODY -> true;
      case SIGNED_IN -> actor.isPresent();
      case NOBODY ->
          actor.stream()
              .flatMap(one -> one.roles().stream())
              .flatMap(role -> rule.roles().getOrDefault(role, List.of()).stream())
              .anyMatch(grant -> grant.detail() != Detail.RELEASED);
    };
  }

  /**
   * @param pattern the route's, such as {@code /deviations/v1/reports/{id}}: what its variables are
   *     called is of no matter
   */
  Optional<Rule> find(String method, String pattern) {
    // A HEAD is a GET whose answer stays away.
    var asked = method.equals("HEAD") ? "GET" : method;
    return Optional.ofNullable(rules.get(asked + " " + pattern.replaceAll("\\{[^}]*}", "{}")));
  }

  /** The rule of reading the thing that the function is a step on; empty for one that is none. */
  Optional<Rule> reading(String function) {
    return STEP.matcher(function).matches()
        ? Optional.ofNullable(
            rules.get("GET" + function.substring("POST".length(), function.lastIndexOf('/'))))
        : Optional.empty();
  }

  private static Rule rule(String function, JsonNode written) {
    return written.isString()
        ? new Rule(function, Open.valueOf(written.stringValue()), Map.of(), Optional.empty())
        : new Rule(
            function,
            Open.NOBODY,
            roles(written.get("roles")),
            Optional.ofNullable(written.get("purpose"))
                .map(purpose -> TextReadingPurpose.valueOf(purpose.stringValue())));
  }

  private static Map<Role, List<Grant>> roles(JsonNode written) {
    var roles = new EnumMap<Role, List<Grant>>(Role.class);
    written
        .properties()
        .forEach(
            entry -> {
              var role = Role.of(entry.getKey()).orElseThrow();
              roles.put(role, grants(role, entry.getValue()));
            });
    return roles;
  }

  private static List<Grant> grants(Role role, JsonNode written) {
    var grants = new ArrayList<Grant>();
    for (var grant : written) {
      var parts = grant.stringValue().split(" ");
      grants.add(new Grant(role, Rows.valueOf(parts[0]), Detail.valueOf(parts[1])));
    }
    return List.copyOf(grants);
  }
}
