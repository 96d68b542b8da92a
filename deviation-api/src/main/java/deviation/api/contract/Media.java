package deviation.api.contract;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent or answered in one format, for people.
 *
 * @param shape null where the description says all
 * @param list whether it is a page of that shape
 */
record Media(String type, String shape, boolean list, String description, List<Example> examples) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** As it stands in the request or answer. */
  record Example(String summary, String text) {}

  static Stream<Media> of(JsonNode content) {
    return content.properties().stream().map(each -> of(each.getKey(), each.getValue()));
  }

  private static Media of(String type, JsonNode media) {
    var schema = media.path("schema");
    var page = schema.at("/allOf/1/properties/items/items");
    return new Media(
        type,
        Field.shape(page.isMissingNode() ? schema : page),
        !page.isMissingNode(),
        schema.path("description").stringValue(""),
        media.path("examples").valueStream().map(Media::example).toList());
  }

  private static Example example(JsonNode example) {
    var value = example.get("value");
    return new Example(
        example.path("summary").stringValue(""),
        value.isString() ? value.stringValue() : JSON.writeValueAsString(value));
  }
}
