package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters, bodies and views are what the contract says: the records themselves are asked. */
class ShapesTest {

  /** Read by what every query shares, not by the handler. */
  private static final Set<String> READ_ELSEWHERE = Set.of("minPosition");

  static List<Operation> operations() {
    return Described.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void takesTheParametersThatItsHandlerReads(Operation operation) {
    var handler = Handler.of(operation);
    assertThat(named(operation, "query").filter(name -> !READ_ELSEWHERE.contains(name)))
        .containsExactlyInAnyOrderElementsOf(handler.queryParameters());
    assertThat(operation.parameters("path"))
        .extracting(parameter -> Described.resolved(parameter.get("schema")))
        .extracting(schema -> schema.path("format").stringValue(schema.get("type").stringValue()))
        .isEqualTo(handler.pathVariables());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void takesAndGivesWhatItsRecordsHold(Operation operation) {
    var handler = Handler.of(operation);
    var body = json(operation.bodies());
    assertThat(body.isPresent()).isEqualTo(handler.body().isPresent());
    body.ifPresent(
        schema ->
            assertThat(RecordShape.ofBody().differences(handler.body().get(), schema)).isEmpty());
    var answer = json(operation.response(operation.success()).path("content"));
    if (handler.answer().isPresent()) {
      assertThat(RecordShape.ofView().differences(handler.answer().get(), answer.orElseThrow()))
          .isEmpty();
    }
  }

  @Test
  void aFieldThatTheContractLacksIsFound() {
    var schema = Described.document().at("/components/schemas/ReportBody").deepCopy();
    ((ObjectNode) schema.get("properties")).remove("noticedBy");
    assertThat(RecordShape.ofBody().differences(deviation.api.report.ReportBody.class, schema))
        .anyMatch(difference -> difference.startsWith("/noticedBy"));
  }

  private static Stream<String> named(Operation operation, String in) {
    return operation.parameters(in).stream().map(parameter -> parameter.get("name").stringValue());
  }

  private static Optional<JsonNode> json(JsonNode content) {
    return Optional.ofNullable(content.get("application/json")).map(media -> media.get("schema"));
  }
}
