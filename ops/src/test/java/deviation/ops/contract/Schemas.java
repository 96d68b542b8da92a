package deviation.ops.contract;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds JSON against the contract's schemas, more strictly than a client may: a field that the
 * contract doesn't name is a fault.
 */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final class Shared {
    static final JsonNode COMPONENTS = closed(Described.document().get("components").deepCopy());
  }

  private Schemas() {}

  /** What is wrong with the value; empty when nothing is. */
  static List<String> faults(JsonNode schema, JsonNode value) {
    var whole = new JsonMapper().createObjectNode();
    whole.putArray("allOf").add(closed(schema.deepCopy()));
    whole.set("components", Shared.COMPONENTS);
    return REGISTRY.getSchema(whole).validate(value).stream().map(Object::toString).toList();
  }

  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode annotated) {
      // Says which register knows the codes: nothing that a schema can check.
      annotated.remove("x-code-set");
    }
    if (node instanceof ObjectNode object
        && object.path("type").stringValue("").equals("object")
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Schemas::closed);
    return node;
  }
}
