package deviation.api.http;

import deviation.api.common.SingleValue;
import deviation.api.common.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns flat fields with dotted names into the JSON tree that they stand for: {@code agreement.id},
 * {@code counterparts.0.principal}. So a form and a CSV line are read by the same {@link
 * RecordReader} as a JSON body.
 *
 * <p>A numeric segment is an index; indexes order a list and may have gaps. Blank values are
 * absent. What the record says about a field decides its form: a list of single values may be
 * repeated or joined by {@code |}, a whole number becomes a number, a {@link Text} keeps its white
 * space. What doesn't fit the record is kept, for the reader to refuse.
 */
public final class DottedFields {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 8;

  private DottedFields() {}

  /** The tree of the fields, by name; a field has more than one value when it is repeated. */
  public static ObjectNode tree(Map<String, List<String>> fields, Class<? extends Record> body) {
    var root = new LinkedHashMap<String, Object>();
    fields.forEach(
        (name, values) -> {
          var written = values.stream().filter(value -> !value.isBlank()).toList();
          if (!written.isEmpty()) {
            put(root, name, written);
          }
        });
    return object(root, body);
  }

  /** Whether the name leads to a single value of the record, or to a list of such. */
  public static boolean names(String name, Class<? extends Record> body) {
    Type type = body;
    for (var segment : name.split("\\.", -1)) {
      var inside = isSingle(type) ? Optional.<Type>empty() : component(type, segment);
      var next = isIndex(segment) ? item(type) : inside;
      if (next.isEmpty()) {
        return false;
      }
      type = next.get();
    }
    return isSingle(item(type).orElse(type));
  }

  private static boolean isSingle(Type type) {
    return type instanceof Class<?> known
        && (SingleValue.class.isAssignableFrom(known)
            || known == Text.class
            || !known.isRecord() && !known.isSealed());
  }

  private static void put(Map<String, Object> root, String name, List<String> values) {
    var segments = name.split("\\.", -1);
    // A name this deep fits no body: it stays whole, and is refused as an unknown field.
    var path = segments.length > DEEPEST ? new String[] {name} : segments;
    var branch = root;
    for (int i = 0; i < path.length - 1; i++) {
      if (!(branch.computeIfAbsent(path[i], _ -> new LinkedHashMap<>()) instanceof Map<?, ?>)) {
        return; // a value stands here already, and will be refused: it isn't an object
      }
      branch = branchOf(branch, path[i]);
    }
    branch.put(path[path.length - 1], values);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> branchOf(Map<String, Object> parent, String segment) {
    return (Map<String, Object>) parent.get(segment);
  }

  @SuppressWarnings("unchecked")
  private static JsonNode node(Object value, Optional<Type> type) {
    if (value instanceof List<?> written) {
      return leaf((List<String>) written, type);
    }
    var branch = (Map<String, Object>) value;
    return branch.keySet().stream().allMatch(DottedFields::isIndex)
        ? array(branch, type)
        : object(branch, type.orElse(null));
  }

  private static ObjectNode object(Map<String, Object> branch, Type type) {
    var object = JSON.objectNode();
    branch.forEach((name, value) -> object.set(name, node(value, component(type, name))));
    return object;
  }

  private static ArrayNode array(Map<String, Object> branch, Optional<Type> type) {
    var item = type.flatMap(DottedFields::item);
    var array = JSON.arrayNode();
    branch.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.getKey())))
        .forEach(entry -> array.add(node(entry.getValue(), item)));
    return array;
  }

  private static JsonNode leaf(List<String> values, Optional<Type> type) {
    var item = type.flatMap(DottedFields::item);
    if (item.isPresent()) {
      var array = JSON.arrayNode();
      values.stream()
          .flatMap(value -> Stream.of(value.split("\\|")))
          .filter(value -> !value.isBlank())
          .forEach(value -> array.add(scalar(value, item)));
      return array;
    }
    if (values.size() > 1) {
      var array = JSON.arrayNode();
      values.forEach(array::add);
      return array;
    }
    return scalar(values.getFirst(), type);
  }

  private static JsonNode scalar(String value, Optional<Type> type) {
    var stripped = value.strip();
    if (type.filter(Integer.class::equals).isPresent() && stripped.matches("-?[0-9]{1,9}")) {
      return JSON.numberNode(Integer.parseInt(stripped));
    }
    if (type.filter(Boolean.class::equals).isPresent() && stripped.matches("true|false")) {
      return JSON.booleanNode(Boolean.parseBoolean(stripped));
    }
    return JSON.stringNode(type.filter(Text.class::equals).isPresent() ? value : stripped);
  }

  private static boolean isIndex(String segment) {
    return segment.matches("[0-9]{1,9}");
  }

  private static Optional<Type> item(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == List.class
        ? Optional.of(generic.getActualTypeArguments()[0])
        : Optional.empty();
  }

  /** The type of a record's component, or of one of a sealed interface's records. */
  private static Optional<Type> component(Type type, String name) {
    if (!(type instanceof Class<?> known)) {
      return Optional.empty();
    }
    var records = known.isSealed() ? Stream.of(known.getPermittedSubclasses()) : Stream.of(known);
    return records
        .filter(Class::isRecord)
        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
        .filter(component -> component.getName().equals(name))
        .map(RecordComponent::getGenericType)
        .map(DottedFields::withoutOptional)
        .findFirst();
  }

  private static Type withoutOptional(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }
}
