package deviation.api.contract;

import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * A parameter, header or field, for people.
 *
 * @param in path, query or header; empty for a field of a body
 * @param form its JSON type, such as {@code string}; of its items, if it is a list
 * @param shape the shape that describes it further; null where none does
 * @param bounds what its value must keep to, in signs; empty where there is nothing to keep to
 */
record Field(
    String name,
    String in,
    boolean required,
    String form,
    String shape,
    boolean list,
    String bounds,
    String description) {

  private static final String SHAPES = "#/components/schemas/";

  static Field of(String name, String in, boolean required, JsonNode described) {
    var schema = described.path("schema").isMissingNode() ? described : described.get("schema");
    var list = schema.path("type").stringValue("").equals("array");
    var item = list ? schema.path("items") : schema;
    return new Field(
        name,
        in,
        required,
        form(item),
        shape(item),
        list,
        bounds(schema) + (list ? bounds(item) : ""),
        described.path("description").stringValue(""));
  }

  /** The name of the shape that a schema refers to; null when it describes itself. */
  static String shape(JsonNode schema) {
    var reference = schema.path("$ref").stringValue("");
    return reference.startsWith(SHAPES) ? reference.substring(SHAPES.length()) : null;
  }

  private static String form(JsonNode schema) {
    var type = schema.path("type");
    var name = type.isArray() ? type.get(0).stringValue() + ", null" : type.stringValue("");
    return schema.has("format") ? name + " (" + schema.get("format").stringValue() + ")" : name;
  }

  private static String bounds(JsonNode schema) {
    var bounds = new StringJoiner("; ");
    for (var bound : Bound.values()) {
      if (schema.has(bound.keyword)) {
        var value = schema.get(bound.keyword);
        bounds.add(bound.sign + (value.isString() ? value.stringValue() : value.toString()));
      }
    }
    if (schema.has("enum")) {
      bounds.add(
          String.join(", ", schema.get("enum").valueStream().map(JsonNode::stringValue).toList()));
    }
    return bounds.toString();
  }

  /** How bounds are written: in signs, which need no translation. */
  private enum Bound {
    MINIMUM("minimum", "≥ "),
    MAXIMUM("maximum", "≤ "),
    MIN_LENGTH("minLength", "length ≥ "),
    MAX_LENGTH("maxLength", "length ≤ "),
    MIN_ITEMS("minItems", "items ≥ "),
    MAX_ITEMS("maxItems", "items ≤ "),
    PATTERN("pattern", ""),
    DEFAULT("default", "default ");

    private final String keyword;
    private final String sign;

    Bound(String keyword, String sign) {
      this.keyword = keyword;
      this.sign = sign;
    }
  }
}
