package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Both mappers are strict, and write values as themselves. */
class JsonTest {

  private static final JsonMapper HTTP = new Json().httpMapper();
  private static final JsonMapper EVENTS = new Json().eventMapper();

  record Thing(PrincipalId principal, Quarter quarter, Optional<Integer> count, int size) {}

  static Stream<JsonMapper> both() {
    return Stream.of(HTTP, EVENTS);
  }

  @ParameterizedTest
  @MethodSource("both")
  void valuesStandAsThemselvesInTheOrderOfTheRecord(JsonMapper mapper) {
    var thing = new Thing(new PrincipalId("1480"), new Quarter(2026, 1), Optional.empty(), 2);
    var json = "{\"principal\":\"1480\",\"quarter\":\"2026Q1\",\"size\":2}";
    assertThat(mapper.writeValueAsString(thing)).isEqualTo(json);
    assertThat(mapper.readValue(json, Thing.class)).isEqualTo(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"size\":1,\"more\":2}",
        "{\"size\":null}",
        "{\"size\":\"1\"}",
        "{\"size\":1} 2",
        "{\"size\":1,\"principal\":1480}",
        "{\"size\":1,\"principal\":{\"value\":\"1480\"}}"
      })
  void whatDoesNotFitIsRefused(String json) {
    assertThat(both())
        .allSatisfy(
            mapper ->
                assertThatThrownBy(() -> mapper.readValue(json, Thing.class))
                    .isInstanceOf(JacksonException.class));
  }

  @Test
  void overHttpNamesStandOnceAndDepthIsBounded() {
    assertThatThrownBy(() -> HTTP.readValue("{\"size\":1,\"size\":1}", Thing.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> HTTP.readTree("[".repeat(33) + "]".repeat(33)))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void onlyTheMapperForHttpWritesFreeText() {
    assertThat(HTTP.writeValueAsString(new Text("å"))).isEqualTo("\"å\"");
    assertThatThrownBy(() -> EVENTS.writeValueAsString(new Text("å")))
        .hasStackTraceContaining("free text never stands in an event");
  }
}
