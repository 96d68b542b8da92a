package deviation.ops.contract;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract as the running service answers it. */
final class Described {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private static final class Shared {
    static final Http.Answer ANSWER = Http.anonymous(RunningApplication.url()).get("/openapi.json");
    static final ObjectNode DOCUMENT = (ObjectNode) ANSWER.json();
  }

  private Described() {}

  static ObjectNode document() {
    return Shared.DOCUMENT;
  }

  /** As it came. */
  static String written() {
    return Shared.ANSWER.response().body();
  }

  static List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : document().get("paths").properties()) {
      for (var field : path.getValue().properties()) {
        if (METHODS.contains(field.getKey())) {
          operations.add(Operation.of(field.getKey(), path.getKey(), path.getValue()));
        }
      }
    }
    return operations;
  }

  static Operation operation(String id) {
    return operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What a reference leads to; anything else is itself. */
  static JsonNode resolved(JsonNode node) {
    return node.path("$ref").isString()
        ? resolved(document().at(node.get("$ref").stringValue().substring(1)))
        : node;
  }
}
