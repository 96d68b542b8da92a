package deviation.ops.contract;

import deviation.api.common.Required;
import deviation.api.common.SingleValue;
import deviation.api.common.Text;
import deviation.api.event.EventView.Payload;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares a record with the schema that describes its JSON. */
final class RecordShape {

  private static final Map<Class<?>, String> FORMATS =
      Map.of(LocalDate.class, "date", Instant.class, "date-time", UUID.class, "uuid");
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);

  /** Left out when false (the mapper's mix-in for pages). */
  private static final String LEFT_OUT = "totalIsMinimum";

  private final boolean body;
  private final List<String> differences = new ArrayList<>();

  private RecordShape(boolean body) {
    this.body = body;
  }

  /** Bodies are closed, and their lists may be left out unless they are required. */
  static RecordShape ofBody() {
    return new RecordShape(true);
  }

  static RecordShape ofView() {
    return new RecordShape(false);
  }

  List<String> differences(Type type, JsonNode schema) {
    compare(type, schema, "");
    return List.copyOf(differences);
  }

  private void compare(Type type, JsonNode described, String at) {
    var schema = Described.resolved(described);
    if (type instanceof ParameterizedType generic) {
      generic(generic, schema, at);
      return;
    }
    var wanted = (Class<?>) type;
    if (wanted == Payload.class || wanted == Object.class) {
      type(schema, "object", at);
    } else if (WHOLE.contains(wanted)) {
      type(schema, "integer", at);
    } else if (wanted == boolean.class || wanted == Boolean.class) {
      type(schema, "boolean", at);
    } else if (wanted.isEnum()) {
      same(at + " codes", names(wanted), texts(schema.path("enum")));
    } else if (FORMATS.containsKey(wanted)) {
      same(at + " format", FORMATS.get(wanted), schema.path("format").stringValue("none"));
    } else if (wanted == String.class
        || wanted == Text.class
        || SingleValue.class.isAssignableFrom(wanted)) {
      type(schema, "string", at);
    } else if (wanted.isSealed()) {
      oneOf(wanted, schema, at);
    } else {
      object(wanted, Map.of(), schema, at);
    }
  }

  private void generic(ParameterizedType generic, JsonNode schema, String at) {
    var raw = (Class<?>) generic.getRawType();
    var arguments = generic.getActualTypeArguments();
    if (raw == List.class) {
      type(schema, "array", at);
      compare(arguments[0], schema.path("items"), at + "/0");
    } else if (raw == Map.class && arguments[1] != Object.class) {
      compare(arguments[1], schema.path("additionalProperties"), at + "/*");
    } else if (raw == Map.class) {
      type(schema, "object", at);
    } else {
      var variable = raw.getTypeParameters()[0];
      object(raw, Map.of(variable, arguments[0]), merged(schema), at);
    }
  }

  /** A page is the common shape, and what its items are. */
  private static JsonNode merged(JsonNode schema) {
    var page = Described.resolved(schema.at("/allOf/0")).deepCopy();
    var items = schema.at("/allOf/1/properties/items/items");
    page.withObject("/properties/items").set("items", items);
    return page;
  }

  private void oneOf(Class<?> sealed, JsonNode schema, String at) {
    var permitted = sealed.getPermittedSubclasses();
    same(at + " alternatives", permitted.length, schema.path("oneOf").size());
    for (int i = 0; i < permitted.length; i++) {
      compare(permitted[i], schema.at("/oneOf/" + i), at);
    }
  }

  private void object(Class<?> record, Map<Type, Type> variables, JsonNode schema, String at) {
    type(schema, "object", at);
    var components = record.getRecordComponents();
    same(
        at + " fields",
        Arrays.stream(components).map(RecordComponent::getName).collect(sorted()),
        new TreeSet<>(schema.path("properties").propertyNames()));
    same(
        at + " required",
        Arrays.stream(components)
            .filter(this::required)
            .map(RecordComponent::getName)
            .collect(sorted()),
        texts(schema.path("required")));
    same(at + " closed", body, schema.path("additionalProperties").isBoolean());
    for (var component : components) {
      var type = type(component, variables);
      compare(
          type, schema.at("/properties/" + component.getName()), at + "/" + component.getName());
    }
  }

  private static Type type(RecordComponent component, Map<Type, Type> variables) {
    var type = component.getGenericType();
    if (component.getType() == Optional.class) {
      return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
    return variables.isEmpty() || component.getType() != List.class
        ? type
        : new ListOf(variables.values().iterator().next());
  }

  private boolean required(RecordComponent component) {
    if (component.getType() == Optional.class || component.getName().equals(LEFT_OUT)) {
      return false;
    }
    return !body
        || component.getType() != List.class
        || component.isAnnotationPresent(Required.class);
  }

  private void type(JsonNode schema, String wanted, String at) {
    var type = schema.path("type");
    same(
        at + " type",
        Set.of(wanted),
        type.isArray() ? nonNull(type) : Set.of(type.stringValue("?")));
  }

  private static Set<String> nonNull(JsonNode types) {
    var names = texts(types);
    names.remove("null");
    return names;
  }

  private void same(String what, Object record, Object schema) {
    if (!record.equals(schema)) {
      differences.add(what + ": the record has " + record + ", the contract " + schema);
    }
  }

  private static TreeSet<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).collect(sorted());
  }

  private static TreeSet<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(sorted());
  }

  private static java.util.stream.Collector<String, ?, TreeSet<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  /** The items of a page, once it is known what they are. */
  private record ListOf(Type item) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {item};
    }

    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public Type getOwnerType() {
      return null;
    }
  }
}
