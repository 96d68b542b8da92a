package deviation.ops.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demo's data files. */
final class DemoFiles {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DemoFiles() {}

  static <T> T read(String file, Class<T> type) {
    return read(file, MAPPER.constructType(type));
  }

  static <T> Map<String, T> map(String file, Class<T> type) {
    return read(file, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
  }

  private static <T> T read(String file, JavaType type) {
    try (var resource = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
      return MAPPER.readValue(Objects.requireNonNull(resource, file), type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
