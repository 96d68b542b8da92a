package deviation.ops.wiring;

import deviation.api.common.DeviationEvent;
import deviation.api.common.Wire;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's serializer with our names: an event under its wire name and revision, and nothing unknown
 * passed over.
 */
final class EventSerializer extends Jackson3Serializer {

  private final WireNames names;

  EventSerializer(WireNames names) {
    super(
        builder()
            .jsonMapperBuilderCustomizer(
                mapper -> {
                  Json.strict(mapper).addModule(ValueModule.forEvents());
                  // Axon's own tokens are polymorphic; its validator would refuse a ReplayToken.
                  mapper.polymorphicTypeValidator(
                      BasicPolymorphicTypeValidator.builder()
                          .allowIfSubType("org.axonframework.")
                          .build());
                }));
    this.names = names;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    if (type != null && DeviationEvent.class.isAssignableFrom(type)) {
      var wire = ((Class<?>) type).getAnnotation(Wire.class);
      return new SimpleSerializedType(wire.name(), Integer.toString(wire.revision()));
    }
    return super.typeForClass(type);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getRevision() != null) {
      return names.type(type.getName(), Integer.parseInt(type.getRevision()));
    }
    return super.classForType(type);
  }
}
