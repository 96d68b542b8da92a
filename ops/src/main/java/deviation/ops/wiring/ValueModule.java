package deviation.ops.wiring;

import deviation.api.common.Quarter;
import deviation.api.common.SingleValue;
import deviation.api.common.Text;
import deviation.api.event.EventView.Payload;
import java.lang.reflect.Constructor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How our values stand in JSON: a single value as its component; free text only where the mapper is
 * the HTTP one.
 */
final class ValueModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private ValueModule(StdSerializer<Text> texts) {
    super("values");
    addSerializer(
        new StdSerializer<SingleValue>(SingleValue.class) {
          @Override
          public void serialize(
              SingleValue value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.value());
          }
        });
    addSerializer(texts);
  }

  static ValueModule forHttp() {
    var module =
        new ValueModule(
            new StdSerializer<Text>(Text.class) {
              @Override
              public void serialize(Text text, JsonGenerator out, SerializationContext context) {
                out.writeString(text.value());
              }
            });
    module.addSerializer(
        new StdSerializer<Payload>(Payload.class) {
          @Override
          public void serialize(Payload payload, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(payload.json());
          }
        });
    return module;
  }

  static ValueModule forEvents() {
    return new ValueModule(
        new StdSerializer<Text>(Text.class) {
          @Override
          public void serialize(Text text, JsonGenerator out, SerializationContext context) {
            throw new IllegalStateException("free text never stands in an event");
          }
        });
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(
        new Deserializers.Base() {
          @Override
          public ValueDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return SingleValue.class.isAssignableFrom(type.getRawClass())
                ? new SingleValueDeserializer(type.getRawClass())
                : null;
          }

          @Override
          public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return SingleValue.class.isAssignableFrom(type);
          }
        });
  }

  private static final class SingleValueDeserializer extends StdDeserializer<Object> {

    private final transient Constructor<?> constructor;

    SingleValueDeserializer(Class<?> type) {
      super(type);
      this.constructor = type.getConstructors()[0];
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), in);
      }
      var written = in.getString();
      if (handledType() == Quarter.class) {
        return Quarter.read(written).orElseThrow();
      }
      try {
        return constructor.newInstance(written);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
