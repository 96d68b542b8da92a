package deviation.ops.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import deviation.api.common.Page;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The two mappers (engineering.md, section 6): both strict; only the one for HTTP writes free text.
 */
@Configuration(proxyBeanMethods = false)
class Json {

  /** Of what HTTP answers; bodies are read by {@link deviation.api.http.RecordReader}. */
  @Bean
  @Primary
  JsonMapper httpMapper() {
    var bounds =
        StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(20_000).build();
    return strict(
            JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(bounds)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()))
        .addModule(ValueModule.forHttp())
        .addMixIn(Page.class, PageShape.class)
        .build();
  }

  /** Of events and of what read models keep. */
  @Bean
  JsonMapper eventMapper() {
    return strict(JsonMapper.builder()).addModule(ValueModule.forEvents()).build();
  }

  /** A list says that its total is a minimum only when it is. */
  private interface PageShape {

    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean totalIsMinimum();
  }

  static <B extends MapperBuilder<?, B>> B strict(B builder) {
    return builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        // That feature still lets numbers and truths pass as text.
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        // The order of the record's components, the same at every writing.
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .withConfigOverride(
            Optional.class,
            override ->
                override.setInclude(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)));
  }
}
