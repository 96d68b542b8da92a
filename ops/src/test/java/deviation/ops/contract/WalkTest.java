package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.http.ProblemType;
import deviation.ops.Http.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation of the contract: what follows it is answered as it says, and what breaks it
 * gets the documented problem. What to send comes from the document alone.
 */
class WalkTest {

  @TestFactory
  Stream<DynamicContainer> whatFollowsTheContractIsAnsweredAsItSays() {
    return Described.operations().stream()
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.id(),
                    ValidCalls.of(operation).stream()
                        .map(
                            valid ->
                                DynamicTest.dynamicTest(
                                    valid.name(), () -> answered(operation, valid.call())))));
  }

  @TestFactory
  Stream<DynamicContainer> whatBreaksTheContractGetsTheDocumentedProblem() {
    return Described.operations().stream()
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.id(),
                    breaks(operation).stream()
                        .map(
                            broken ->
                                DynamicTest.dynamicTest(
                                    broken.what(), () -> refused(operation, broken)))));
  }

  @Test
  void theWalkIsLong() {
    var broken = Described.operations().stream().mapToInt(each -> breaks(each).size()).sum();
    System.out.printf(
        "Walked: %d operations, %d broken requests%n", Described.operations().size(), broken);
    assertThat(broken).isGreaterThan(400);
  }

  @AfterAll
  static void tidy() {
    Things.tidy();
  }

  private static List<Break> breaks(Operation operation) {
    var valid = ValidCalls.of(operation).getFirst().call();
    var breaks = new ArrayList<>(RequestBreaks.of(operation, valid));
    var json = operation.bodies().path("application/json");
    if (!json.isMissingNode()) {
      breaks.addAll(BodyBreaks.of(valid, json.get("schema")));
    }
    return breaks;
  }

  private static void answered(Operation operation, Call call) {
    var answer = call.send();
    assertThat(answer.status())
        .as(operation + ": " + answer.response().body())
        .isEqualTo(operation.success());
    var described = operation.response(answer.status());
    var asked = call.headers().getOrDefault("Accept", "application/json");
    if (!asked.equals("application/json")) {
      assertThat(answer.header("Content-Type")).startsWith(asked);
      assertThat(answer.response().body()).isNotBlank();
      return;
    }
    for (var header : described.path("headers").propertyNames()) {
      assertThat(answer.header(header)).as(header).isNotBlank();
    }
    var content = described.path("content");
    if (content.isMissingNode()) {
      assertThat(answer.response().body()).isEmpty();
      return;
    }
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(Schemas.faults(content.at("/application~1json/schema"), answer.json())).isEmpty();
  }

  private static void refused(Operation operation, Break broken) {
    var before = head();
    var answer = broken.call().send();
    assertThat(broken.statuses())
        .as(operation + ", " + broken + ": " + answer.response().body())
        .contains(answer.status());
    isTheDocumentedProblem(operation, answer);
    if (broken.pointer() != null) {
      assertThat(answer.json().path("errors").valueStream())
          .as(operation + ", " + broken)
          .extracting(error -> error.get("pointer").stringValue())
          .anyMatch(pointer -> pointer.startsWith(broken.pointer()));
    }
    assertThat(head()).as(operation + ", " + broken + " stores nothing").isEqualTo(before);
  }

  private static void isTheDocumentedProblem(Operation operation, Answer answer) {
    assertThat(operation.statuses()).contains(answer.status());
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    var described = operation.response(answer.status());
    var schema = described.path("content").path("application/problem+json").get("schema");
    assertThat(Schemas.faults(schema, answer.json())).isEmpty();
    assertThat(answer.json().get("status").intValue()).isEqualTo(answer.status());
    assertThat(Arrays.stream(ProblemType.values()).map(type -> "/problems/" + type.slug()))
        .contains(answer.json().get("type").stringValue());
    for (var header : described.path("headers").propertyNames()) {
      assertThat(answer.header(header)).as(header).isNotBlank();
    }
    assertThat(answer.response().body()).doesNotContain("Exception", "deviation.", "\tat ");
  }

  private static long head() {
    return new Call(
            "GET",
            "/events/head",
            java.util.Map.of(),
            java.util.Map.of(),
            SignIn.as("auditor"),
            new byte[0])
        .send()
        .json()
        .get("position")
        .longValue();
  }
}
