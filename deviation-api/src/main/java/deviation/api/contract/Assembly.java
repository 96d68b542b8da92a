package deviation.api.contract;

import deviation.api.access.AccessRules;
import deviation.api.access.Role;
import deviation.api.http.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one OpenAPI document of the files: what is true of every operation is said here once. */
final class Assembly {

  static final String BASE = "/deviations/v1";

  private static final String PROBLEMS = "x-problems";

  /** What depends on the operation; every other problem may be met anywhere. */
  private static final Set<Integer> BY_OPERATION =
      Set.of(400, 401, 403, 404, 409, 412, 413, 415, 422, 428);

  private static final Set<Integer> WHERE_SIGNED_IN = Set.of(401, 403);
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final List<String> EVERYWHERE = List.of("traceparent", "acceptLanguage");

  private final AccessRules rules;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private Assembly(AccessRules rules) {
    this.rules = rules;
  }

  static ObjectNode of(ContractFiles files, ObjectNode problems, AccessRules rules) {
    return new Assembly(rules).assembled(files, problems);
  }

  private ObjectNode assembled(ContractFiles files, ObjectNode problems) {
    var common = files.common();
    for (var key : List.of("openapi", "info", "externalDocs", "servers")) {
      document.set(key, common.get(key));
    }
    var tags = document.withArray("tags");
    document.withObject("paths");
    document.set("components", common.get("components").deepCopy());
    document.withObject("components").set("responses", problems);
    for (var feature : files.features()) {
      tags.add(feature.get("tag"));
      paths((ObjectNode) feature.get("paths"), feature.at("/tag/name"));
      feature.at("/components/schemas").properties().forEach(this::schema);
    }
    return document;
  }

  private void schema(Map.Entry<String, JsonNode> schema) {
    var before = document.withObject("components").withObject("schemas");
    if (before.has(schema.getKey())) {
      throw new IllegalStateException("two schemas are named " + schema.getKey());
    }
    before.set(schema.getKey(), schema.getValue());
  }

  private void paths(ObjectNode paths, JsonNode tag) {
    for (var path : paths.properties()) {
      var item = (ObjectNode) path.getValue().deepCopy();
      var whole = JsonNodeFactory.instance.objectNode();
      var parameters = whole.withArray("parameters");
      item.path("parameters").forEach(parameters::add);
      for (var name : EVERYWHERE) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
      }
      for (var field : item.properties()) {
        if (METHODS.contains(field.getKey())) {
          var route = field.getKey().toUpperCase(Locale.ROOT) + " " + BASE + path.getKey();
          whole.set(field.getKey(), operation((ObjectNode) field.getValue(), route, tag));
        }
      }
      document.withObject("paths").set(path.getKey(), whole);
    }
  }

  private ObjectNode operation(ObjectNode operation, String route, JsonNode tag) {
    operation.withArray("tags").add(tag);
    var open = operation.path("security").isArray();
    if (!open) {
      var may = operation.withArray("x-roles");
      rules.roles(route.replaceAll("\\{[^}]*}", "{}")).stream()
          .sorted()
          .map(Role::key)
          .forEach(may::add);
      var security = operation.withArray("security");
      security.addObject().putArray("oauth2");
      security.addObject().putArray("openIdConnect");
    }
    var responses = operation.withObject("responses");
    var statuses = new TreeSet<Integer>();
    for (var type : ProblemType.values()) {
      if (!BY_OPERATION.contains(type.status())) {
        statuses.add(type.status());
      }
    }
    if (responses.has("204")) {
      statuses.remove(406);
    }
    statuses.addAll(open ? Set.of() : WHERE_SIGNED_IN);
    operation.remove(PROBLEMS).forEach(status -> statuses.add(status.intValue()));
    for (var status : statuses) {
      responses
          .withObject(String.valueOf(status))
          .put("$ref", "#/components/responses/" + ProblemResponses.name(status));
    }
    return operation;
  }
}
