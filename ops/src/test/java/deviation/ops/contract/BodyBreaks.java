package deviation.ops.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every way to break a JSON body in one place, by its schema. */
final class BodyBreaks {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<Integer> SHAPE = Set.of(400);
  private static final Set<Integer> RULE = Set.of(400, 422);

  private final Call valid;
  private final JsonNode whole;
  private final List<Break> breaks = new ArrayList<>();

  private BodyBreaks(Call valid) {
    this.valid = valid;
    this.whole = new JsonMapper().readTree(valid.body());
  }

  static List<Break> of(Call valid, JsonNode schema) {
    var all = new BodyBreaks(valid);
    all.value(Described.resolved(schema), all.whole, "");
    all.syntax();
    return all.breaks;
  }

  private void syntax() {
    var text = ValidCalls.text(valid);
    breaks.add(Break.anywhere("no body", valid.body(""), 400));
    breaks.add(
        Break.anywhere("half a body", valid.body(text.substring(0, text.length() / 2)), 400));
    breaks.add(Break.anywhere("two bodies", valid.body(text + text), 400));
    breaks.add(Break.anywhere("a large body", valid.body(" ".repeat(70_000) + text), 413));
    for (var type : List.of("text/plain", "application/xml", "application/merge-patch+json")) {
      breaks.add(Break.anywhere(type, valid.header("Content-Type", type), 415));
    }
    breaks.add(Break.anywhere("no media type", valid.header("Content-Type", null), 415));
  }

  private void value(JsonNode schema, JsonNode value, String pointer) {
    if (schema.has("oneOf")) {
      schema
          .get("oneOf")
          .valueStream()
          .map(Described::resolved)
          .filter(one -> Schemas.faults(one, value).isEmpty())
          .forEach(one -> object(one, (ObjectNode) value, pointer, false));
      add("without its fields", pointer, JSON.objectNode(), SHAPE);
      wrongType("object", pointer);
      return;
    }
    var type = schema.path("type").stringValue("");
    wrongType(type, pointer);
    switch (type) {
      case "object" -> object(schema, (ObjectNode) value, pointer, true);
      case "array" -> array(schema, (ArrayNode) value, pointer);
      case "integer" -> integer(schema, pointer);
      case String _ -> text(schema, pointer);
    }
  }

  private void object(JsonNode schema, ObjectNode value, String pointer, boolean whole) {
    var unknown = value.deepCopy().put("noSuchField", 1);
    breaks.add(
        new Break(
            "an unknown field in " + pointer,
            valid.body(replaced(pointer, unknown)),
            SHAPE,
            pointer + "/noSuchField"));
    for (var name : schema.path("required").valueStream().map(JsonNode::stringValue).toList()) {
      var without = value.deepCopy();
      without.remove(name);
      if (whole) {
        var at = pointer + "/" + name;
        breaks.add(new Break("without " + at, valid.body(replaced(pointer, without)), SHAPE, at));
      }
    }
    for (var field : value.properties()) {
      var described = Described.resolved(schema.at("/properties/" + field.getKey()));
      value(described, field.getValue(), pointer + "/" + field.getKey());
    }
  }

  private void array(JsonNode schema, ArrayNode value, String pointer) {
    if (schema.has("minItems")) {
      add("too few", pointer, JSON.arrayNode(), RULE);
    }
    if (schema.has("maxItems")) {
      var many = JSON.arrayNode();
      for (int i = 0; i <= schema.get("maxItems").intValue(); i++) {
        many.add(value.get(0));
      }
      add("too many", pointer, many, RULE);
    }
    value(Described.resolved(schema.get("items")), value.get(0), pointer + "/0");
  }

  private void integer(JsonNode schema, String pointer) {
    if (schema.has("minimum")) {
      add("too small", pointer, JSON.numberNode(schema.get("minimum").longValue() - 1), RULE);
    }
    if (schema.has("maximum")) {
      add("too large", pointer, JSON.numberNode(schema.get("maximum").longValue() + 1), RULE);
    }
    add("a fraction", pointer, JSON.numberNode(1.5), SHAPE);
    add("beyond all bounds", pointer, JSON.numberNode(Long.MAX_VALUE), SHAPE);
  }

  private void text(JsonNode schema, String pointer) {
    if (schema.has("minLength")) {
      add("empty", pointer, JSON.stringNode(""), RULE);
    }
    if (schema.has("maxLength")) {
      var much = "x".repeat(schema.get("maxLength").intValue() + 1);
      add("too long", pointer, JSON.stringNode(much), RULE);
    }
    if (schema.has("enum") || schema.has("x-code-set")) {
      add("no such code", pointer, JSON.stringNode("NO_SUCH_CODE"), RULE);
    }
    if (schema.path("format").stringValue("").equals("date")) {
      add("no such day", pointer, JSON.stringNode("2026-02-30"), SHAPE);
      add("a time where a date is meant", pointer, JSON.stringNode("2026-02-11T10:00:00Z"), SHAPE);
    }
    add("with NUL", pointer, JSON.stringNode("a\0b"), SHAPE);
  }

  private void wrongType(String type, String pointer) {
    for (var other :
        List.of(
            JSON.numberNode(7), JSON.stringNode("7"), JSON.booleanNode(true), JSON.arrayNode())) {
      var is =
          other.isNumber()
              ? "integer"
              : other.isString() ? "string" : other.isArray() ? "array" : "boolean";
      if (!is.equals(type)) {
        add("a wrong type, " + is, pointer, other, SHAPE);
      }
    }
  }

  private void add(String what, String pointer, JsonNode value, Set<Integer> statuses) {
    breaks.add(
        new Break(
            what + " at " + pointer, valid.body(replaced(pointer, value)), statuses, pointer));
  }

  private String replaced(String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return value.toString();
    }
    var copy = whole.deepCopy();
    var at = pointer.lastIndexOf('/');
    var parent = copy.at(pointer.substring(0, at));
    var last = pointer.substring(at + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) parent).set(last, value);
    }
    return copy.toString();
  }
}
