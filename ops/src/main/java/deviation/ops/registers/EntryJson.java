package deviation.ops.registers;

import com.fasterxml.jackson.annotation.JsonValue;
import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.ForumId;
import deviation.api.common.PrincipalId;
import deviation.api.common.SingleValue;
import deviation.api.common.UnitId;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.FunctionalScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of entries in files and tables, which is the same. Its mapper is its own, for what is
 * stored must not change with what is answered.
 */
final class EntryJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(SingleValue.class, Alone.class)
          .addModule(values())
          .build();

  private EntryJson() {}

  static String write(Object entry) {
    return MAPPER.writeValueAsString(entry);
  }

  static <E> E read(String json, Class<E> type) {
    return MAPPER.readValue(json, type);
  }

  private interface Alone {

    @JsonValue
    String value();
  }

  private static SimpleModule values() {
    var module = new SimpleModule();
    add(module, AgreementId.class, AgreementId::new);
    add(module, AreaId.class, AreaId::new);
    add(module, Code.class, Code::new);
    add(module, ForumId.class, ForumId::new);
    add(module, PrincipalId.class, PrincipalId::new);
    add(module, UnitId.class, UnitId::new);
    return module;
  }

  private static <V> void add(SimpleModule module, Class<V> type, Function<String, V> make) {
    module.addDeserializer(type, new FunctionalScalarDeserializer<>(type, make));
  }
}
