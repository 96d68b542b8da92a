package deviation.ops.contract;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.http.ProblemType;
import deviation.ops.RunningApplication;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Every kind of problem is in the contract, and leads to a page that explains it. */
class ProblemTypesTest {

  @Test
  void allAreInTheContractWithAnExample() {
    var described =
        Described.document()
            .at("/components/responses")
            .valueStream()
            .flatMap(answer -> examples(answer).propertyNames().stream())
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
        .containsExactlyInAnyOrderElementsOf(described);
    assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::status))
        .contains(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);
  }

  @Test
  void everyExampleFitsItsSchemaAndItsStatus() {
    for (var answer : Described.document().at("/components/responses").values()) {
      for (var example : examples(answer).values()) {
        var value = example.get("value");
        assertThat(Schemas.faults(Described.document().at("/components/schemas/Problem"), value))
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsToAPageInBothLanguages(ProblemType type) throws IOException {
    for (var language : Stream.of("sv", "en").toList()) {
      var page =
          Jsoup.connect(RunningApplication.url() + "/problems/" + type.slug())
              .cookie("lang", language)
              .get();
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.text()).contains(String.valueOf(type.status())).doesNotContain("??");
    }
  }

  private static JsonNode examples(JsonNode answer) {
    return answer.path("content").path("application/problem+json").path("examples");
  }
}
