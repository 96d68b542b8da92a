package deviation.api.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The contract for people.
 *
 * @param everywhere what every operation takes
 * @param shapes what bodies and answers are made of
 */
record Documentation(
    JsonNode info, List<Section> sections, List<Field> everywhere, List<Shape> shapes) {

  /** The operations of one feature. */
  record Section(String name, String description, List<DocumentedOperation> operations) {}

  /**
   * A JSON value that has a name.
   *
   * @param alternatives the shapes of which it is one; usually none
   * @param self the form of a value that isn't an object
   */
  record Shape(
      String name, String description, List<Field> fields, List<String> alternatives, Field self) {}

  static Documentation of(JsonNode document) {
    return new Documentation(
        document.get("info"),
        sections(document),
        document
            .at("/components/parameters")
            .valueStream()
            .filter(each -> each.get("in").stringValue().equals("header"))
            .filter(each -> !each.path("required").booleanValue(false))
            .filter(each -> !each.get("name").stringValue().equals("Idempotency-Key"))
            .map(each -> Field.of(each.get("name").stringValue(), "header", false, each))
            .toList(),
        document.at("/components/schemas").properties().stream()
            .map(Documentation::shape)
            .toList());
  }

  /** A text of the info, such as {@code x-sla/support}. */
  public String said(String path) {
    return info.at("/" + path).stringValue("");
  }

  private static List<Section> sections(JsonNode document) {
    return document
        .get("tags")
        .valueStream()
        .map(
            tag ->
                new Section(
                    tag.get("name").stringValue(),
                    tag.get("description").stringValue(),
                    operations(document, tag.get("name"))))
        .toList();
  }

  private static List<DocumentedOperation> operations(JsonNode document, JsonNode tag) {
    return document.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(
                        each -> each.getValue().path("tags").valueStream().anyMatch(tag::equals))
                    .map(
                        each ->
                            DocumentedOperation.of(
                                each.getKey(), path.getKey(), path.getValue(), document)))
        .toList();
  }

  private static Shape shape(Map.Entry<String, JsonNode> described) {
    var schema = described.getValue();
    var required =
        schema
            .path("required")
            .valueStream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet());
    return new Shape(
        described.getKey(),
        schema.path("description").stringValue(""),
        schema.path("properties").properties().stream()
            .map(
                each ->
                    Field.of(each.getKey(), "", required.contains(each.getKey()), each.getValue()))
            .toList(),
        schema.path("oneOf").valueStream().map(Field::shape).toList(),
        Field.of(described.getKey(), "", true, schema));
  }
}
