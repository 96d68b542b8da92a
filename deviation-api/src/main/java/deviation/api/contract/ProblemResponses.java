package deviation.api.contract;

import deviation.api.http.Fault;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import deviation.api.http.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every kind of problem looks like, from the types and texts that the service itself answers
 * with.
 */
final class ProblemResponses {

  private static final Locale SWEDISH = Locale.of("sv");

  /** What an answer of that status says in its headers. */
  private static final Map<Integer, Map<String, String>> HEADERS =
      Map.of(
          401, Map.of("WWW-Authenticate", "wwwAuthenticate"),
          405, Map.of("Allow", "allow"),
          429, Map.of("Retry-After", "retryAfter"),
          503, Map.of("Retry-After", "retryAfter"));

  /** What an example of that status finds wrong. */
  private static final Map<Integer, List<Fault>> FAULTS =
      Map.of(
          400, List.of(Fault.of("/occurredOn", "date"), Fault.of("/consequence", "required")),
          413, List.of(Fault.of("", "too-large", 65_536)),
          422, List.of(Fault.of("/failureCategory", "unknown-code", "failureCategory")));

  private final Problems problems;
  private final MessageSource messages;
  private final JsonMapper json;

  ProblemResponses(Problems problems, MessageSource messages, JsonMapper json) {
    this.problems = problems;
    this.messages = messages;
    this.json = json;
  }

  /** By name; types of the same status share an answer. */
  ObjectNode all() {
    var all = JsonNodeFactory.instance.objectNode();
    Arrays.stream(ProblemType.values())
        .map(ProblemType::status)
        .distinct()
        .forEach(status -> all.set(name(status), answer(status)));
    return all;
  }

  /**
   * The name of the answer of a status.
   *
   * @throws IllegalArgumentException when no type has that status
   */
  static String name(int status) {
    return types(status).stream()
        .findFirst()
        .map(ProblemType::slug)
        .orElseThrow(() -> new IllegalArgumentException("no problem has the status " + status));
  }

  private static List<ProblemType> types(int status) {
    return Arrays.stream(ProblemType.values()).filter(type -> type.status() == status).toList();
  }

  private ObjectNode answer(int status) {
    var answer = JsonNodeFactory.instance.objectNode();
    var types = types(status);
    answer.set("description", text(types));
    HEADERS
        .getOrDefault(status, Map.of())
        .forEach(
            (header, name) ->
                answer
                    .withObject("headers")
                    .withObject(header)
                    .put("$ref", "#/components/headers/" + name));
    var media = answer.withObject("content").withObjectProperty("application/problem+json");
    media.withObject("schema").put("$ref", "#/components/schemas/Problem");
    for (var type : types) {
      var example = media.withObject("examples").withObjectProperty(type.slug());
      example.set("summary", text(List.of(type)));
      var problem = new Problem(type, FAULTS.getOrDefault(type.status(), List.of()));
      example.set(
          "value", json.valueToTree(problems.json(problem, "/deviations/v1/reports", SWEDISH)));
    }
    return answer;
  }

  private ObjectNode text(List<ProblemType> types) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("sv", titles(types, SWEDISH))
        .put("en", titles(types, Locale.ENGLISH));
  }

  private String titles(List<ProblemType> types, Locale locale) {
    return types.stream()
        .map(type -> messages.getMessage("problem." + type.slug() + ".title", null, locale) + ".")
        .collect(Collectors.joining(" "));
  }
}
