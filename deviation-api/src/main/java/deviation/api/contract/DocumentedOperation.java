package deviation.api.contract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An operation, for people.
 *
 * @param roles who may; none where everybody may
 * @param parameters but for those that every operation takes
 */
record DocumentedOperation(
    String id,
    String method,
    String path,
    String summary,
    String description,
    List<String> roles,
    List<Field> parameters,
    List<Media> bodies,
    List<Answer> answers,
    List<Refusal> refusals) {

  private static final Set<String> OF_EVERY_OPERATION = Set.of("traceparent", "Accept-Language");

  /** What is answered when all is well. */
  record Answer(int status, String description, List<Field> headers, List<Media> media) {}

  /**
   * What is answered when something isn't.
   *
   * @param slug the last part of its page's address
   */
  record Refusal(int status, String slug) {}

  static DocumentedOperation of(String method, String path, JsonNode item, JsonNode document) {
    var operation = item.get(method);
    return new DocumentedOperation(
        operation.get("operationId").stringValue(),
        method.toUpperCase(Locale.ROOT),
        path,
        operation.get("summary").stringValue(),
        operation.get("description").stringValue(),
        operation.path("x-roles").valueStream().map(JsonNode::stringValue).toList(),
        parameters(item, operation, document),
        Media.of(operation.at("/requestBody/content")).toList(),
        answers(operation, document),
        refusals(operation));
  }

  private static List<Field> parameters(JsonNode item, JsonNode operation, JsonNode document) {
    return Stream.of(item, operation)
        .flatMap(each -> each.path("parameters").valueStream())
        .map(each -> resolved(each, document))
        .filter(each -> !OF_EVERY_OPERATION.contains(each.get("name").stringValue()))
        .map(
            each ->
                Field.of(
                    each.get("name").stringValue(),
                    each.get("in").stringValue(),
                    each.path("required").booleanValue(false),
                    each))
        .toList();
  }

  private static List<Answer> answers(JsonNode operation, JsonNode document) {
    return operation.get("responses").properties().stream()
        .filter(each -> !each.getValue().has("$ref"))
        .map(
            each ->
                new Answer(
                    Integer.parseInt(each.getKey()),
                    each.getValue().get("description").stringValue(),
                    headers(each.getValue().path("headers"), document),
                    Media.of(each.getValue().path("content")).toList()))
        .toList();
  }

  private static List<Field> headers(JsonNode headers, JsonNode document) {
    return headers.properties().stream()
        .map(each -> Field.of(each.getKey(), "", false, resolved(each.getValue(), document)))
        .toList();
  }

  private static List<Refusal> refusals(JsonNode operation) {
    return operation.get("responses").properties().stream()
        .filter(each -> each.getValue().has("$ref"))
        .map(each -> new Refusal(Integer.parseInt(each.getKey()), name(each.getValue())))
        .toList();
  }

  private static String name(JsonNode reference) {
    var whole = reference.get("$ref").stringValue();
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  private static JsonNode resolved(JsonNode node, JsonNode document) {
    return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
  }
}
