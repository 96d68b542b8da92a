package deviation.api.http;

import deviation.api.common.Required;
import deviation.api.common.SingleValue;
import deviation.api.common.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON tree into a record, strictly and with all faults at once: unknown fields, missing
 * ones and wrong types each with its RFC 6901 pointer. What isn't {@link Optional} nor a list must
 * be there; a list marked {@link Required} too.
 */
public final class RecordReader {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final List<Fault> faults = new ArrayList<>();

  private RecordReader() {}

  /** Reads the whole tree; throws a {@link Problem} of type INVALID_REQUEST with every fault. */
  public static <R> R read(JsonNode tree, Class<R> type) {
    var reader = new RecordReader();
    var value = reader.value(tree, type, "");
    if (!reader.faults.isEmpty()) {
      throw new Problem(ProblemType.INVALID_REQUEST, reader.faults);
    }
    return type.cast(value);
  }

  private Object value(JsonNode node, Type type, String pointer) {
    if (type instanceof ParameterizedType generic) {
      return list(node, generic.getActualTypeArguments()[0], pointer);
    }
    var wanted = (Class<?>) type;
    if (wanted == String.class
        || wanted == Text.class
        || wanted == LocalDate.class
        || wanted == UUID.class
        || isCode(wanted)) {
      return node.isString()
          ? scalar(node.stringValue(), wanted, pointer)
          : wrong(pointer, "string");
    }
    if (wanted == Integer.class) {
      return node.isInt() ? (Object) node.intValue() : wrong(pointer, "integer");
    }
    if (wanted == Boolean.class) {
      return node.isBoolean() ? (Object) node.booleanValue() : wrong(pointer, "boolean");
    }
    if (!node.isObject()) {
      return wrong(pointer, "object");
    }
    return wanted.isSealed() ? oneOf(node, wanted, pointer) : object(node, wanted, pointer);
  }

  private static boolean isCode(Class<?> type) {
    return SingleValue.class.isAssignableFrom(type);
  }

  private Object scalar(String written, Class<?> type, String pointer) {
    if (!wellFormed(written)) {
      return wrong(pointer, "characters");
    }
    if (type == String.class) {
      return written;
    }
    if (type == LocalDate.class) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeException _) {
        return wrong(pointer, "date");
      }
    }
    if (type == UUID.class) {
      // UUID.fromString takes shorter groups of digits too.
      return UUID_FORM.matcher(written).matches()
          ? UUID.fromString(written)
          : wrong(pointer, "uuid");
    }
    return construct(type, written);
  }

  /**
   * NUL can't be stored and half a surrogate pair can't be encoded: both would fail later, and less
   * clearly.
   */
  private static boolean wellFormed(String written) {
    return written.indexOf('\0') < 0
        && written.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private List<Object> list(JsonNode node, Type item, String pointer) {
    if (!node.isArray()) {
      wrong(pointer, "array");
      return List.of();
    }
    var items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(value(node.get(i), item, pointer + "/" + i));
    }
    return items;
  }

  /** A sealed value is known by its shape: by the first component of the record that it fits. */
  private Object oneOf(JsonNode node, Class<?> sealed, String pointer) {
    var fitting =
        Arrays.stream(sealed.getPermittedSubclasses())
            .filter(record -> node.has(record.getRecordComponents()[0].getName()))
            .findFirst();
    return fitting.isPresent() ? object(node, fitting.get(), pointer) : wrong(pointer, "shape");
  }

  private Object object(JsonNode node, Class<?> record, String pointer) {
    var before = faults.size();
    var components = record.getRecordComponents();
    var values = new Object[components.length];
    var known = new TreeMap<String, RecordComponent>();
    for (int i = 0; i < components.length; i++) {
      known.put(components[i].getName(), components[i]);
      values[i] = component(node.get(components[i].getName()), components[i], pointer);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!known.containsKey(field.getKey())) {
        wrong(pointer + "/" + escaped(field.getKey()), "unknown-field");
      }
    }
    return faults.size() == before ? construct(record, values) : null;
  }

  private Object component(JsonNode node, RecordComponent component, String parent) {
    var pointer = parent + "/" + component.getName();
    var absent = node == null || node.isNull();
    if (component.getType() == Optional.class) {
      var type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return absent ? Optional.empty() : Optional.ofNullable(value(node, type, pointer));
    }
    if (!absent) {
      return value(node, component.getGenericType(), pointer);
    }
    var optional =
        component.getType() == List.class && !component.isAnnotationPresent(Required.class);
    return optional ? List.of() : wrong(pointer, "required");
  }

  private Object wrong(String pointer, String code) {
    faults.add(Fault.of(pointer, code));
    return null;
  }

  /** RFC 6901: the two characters that mean something in a pointer. */
  private static String escaped(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }

  private static Object construct(Class<?> record, Object... values) {
    try {
      var types =
          Arrays.stream(record.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(record.getName() + " can't be made", impossible);
    }
  }
}
