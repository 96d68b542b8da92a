package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** There is an example of all that is sent and answered, and each is what its schema says. */
class ExamplesTest {

  static List<Operation> operations() {
    return Described.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyBodyAndAnswerHasExamplesThatFitTheirSchemas(Operation operation) {
    for (var media : media(operation).toList()) {
      var examples = media.getValue().path("examples");
      if (media.getKey().endsWith("json")) {
        assertThat(examples).as(media.getKey()).isNotEmpty();
      }
      for (var example : examples) {
        assertThat(Schemas.faults(media.getValue().get("schema"), example.get("value")))
            .as(example.toString())
            .isEmpty();
      }
    }
    assertThat(operation.bodies()).allMatch(media -> !media.path("examples").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyParametersExampleFitsItsSchema(Operation operation) {
    for (var parameter : operation.parameters()) {
      if (parameter.has("example")) {
        assertThat(Schemas.faults(parameter.get("schema"), parameter.get("example"))).isEmpty();
      }
      assertThat(parameter.has("example") || !parameter.get("in").stringValue().equals("path"))
          .as(parameter.toString())
          .isTrue();
    }
  }

  private static Stream<Map.Entry<String, JsonNode>> media(Operation operation) {
    return Stream.concat(
            Stream.of(operation.bodies()),
            operation.statuses().stream().map(status -> operation.response(status).path("content")))
        .flatMap(content -> content.properties().stream());
  }
}
