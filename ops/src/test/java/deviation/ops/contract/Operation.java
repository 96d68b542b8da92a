package deviation.ops.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param parameters those of its path included, references resolved
 */
record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

  static Operation of(String method, String path, JsonNode item) {
    var node = item.get(method);
    var parameters = new ArrayList<JsonNode>();
    Stream.of(item, node)
        .flatMap(each -> each.path("parameters").valueStream())
        .map(Described::resolved)
        .forEach(parameters::add);
    return new Operation(method.toUpperCase(Locale.ROOT), path, node, List.copyOf(parameters));
  }

  String id() {
    return node.path("operationId").stringValue("");
  }

  /** Method and path, the parts that vary unnamed. */
  String route() {
    return method + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  List<JsonNode> parameters(String in) {
    return parameters.stream()
        .filter(parameter -> parameter.get("in").stringValue().equals(in))
        .toList();
  }

  boolean takes(String header) {
    return parameters("header").stream()
        .anyMatch(parameter -> parameter.get("name").stringValue().equals(header));
  }

  /** Its media types, none for an operation without a body. */
  JsonNode bodies() {
    return node.at("/requestBody/content");
  }

  Set<Integer> statuses() {
    var statuses = new HashSet<Integer>();
    node.get("responses").propertyNames().forEach(name -> statuses.add(Integer.valueOf(name)));
    return statuses;
  }

  JsonNode response(int status) {
    return Described.resolved(node.get("responses").path(String.valueOf(status)));
  }

  /** The status of the answer to a request that follows the contract. */
  int success() {
    return statuses().stream().filter(status -> status < 300).findFirst().orElseThrow();
  }

  boolean open() {
    return node.path("security").isEmpty();
  }

  List<String> roles() {
    return node.path("x-roles").valueStream().map(JsonNode::stringValue).toList();
  }

  @Override
  public String toString() {
    return id();
  }
}
