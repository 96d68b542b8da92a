package deviation.ops.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadModelHttpTest {

  private final Http api = new Http(RunningApplication.url());

  @ParameterizedTest
  @ValueSource(strings = {"/reports?principal=1480&limit=2", "/system-faults?limit=2"})
  void aListIsAPageWithLinks(String path) {
    var answer = api.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("items")).hasSize(2);
    assertThat(answer.json().get("page").asInt()).isEqualTo(1);
    assertThat(answer.json().get("limit").asInt()).isEqualTo(2);
    assertThat(answer.json().get("total").asLong()).isGreaterThan(2);
    assertThat(answer.header("Link")).contains("rel=\"next\"").contains("limit=2");
  }

  @ParameterizedTest
  @CsvSource({
    "/quarterly-summaries/nowhere/2026Q1, 404, , ",
    "/quarterly-summaries/goteborgsomradet/2026Q5, 400, ?quarter, quarter",
    "/principal-statistics, 400, ?principal, required",
    "/principal-statistics?principal=1480&to=2026, 400, ?to, quarter",
    "/principal-statistics?principal=1480&from=2000Q1&to=2010Q1, 422, ?from, quarters-out-of-range",
    "/principal-statistics?principal=%00, 400, ?principal, characters",
    "/reports?status=LOST, 400, ?status, unknown-code",
    "/reports?agreement=a%00b, 400, ?agreement, characters",
    "/reports?limit=1001, 422, ?limit, limit-too-large",
    "/system-faults?page=0, 400, ?page, positive-number",
  })
  void whatCannotBeAnsweredIsAProblem(String path, int status, String pointer, String code) {
    var answer = api.get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    if (pointer != null) {
      assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
      assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
    }
  }

  @Test
  void thePresentQuarterIsTheLastOfEightUnlessAskedOtherwise() {
    var statistics = api.get("/principal-statistics?principal=1480").json();
    assertThat(statistics.get("quarters")).hasSize(8);
    assertThat(statistics.at("/quarters/0/byFailureCategory").isObject()).isTrue();
  }

  @Test
  void aParentIsTheSumOfItsChildren() {
    var whole = api.get("/quarterly-summaries/vastra-gotaland/2025Q4").json();
    var part = api.get("/quarterly-summaries/goteborg-hisingen/2025Q4").json();
    assertThat(whole.get("total").asLong()).isGreaterThan(part.get("total").asLong());
    assertThat(whole.get("version").isNull()).isTrue();
    assertThat(whole.at("/units/expected").asLong())
        .isEqualTo(whole.at("/units/missing").asLong())
        .isPositive();
  }

  @Test
  void aFaultHasNoStatusAsLongAsOnlyRecurrenceIsComputed() {
    var fault = api.get("/system-faults?area=vastra-gotaland&limit=1").json().at("/items/0");
    assertThat(fault.get("status").isNull()).isTrue();
    assertThat(fault.get("reports").asLong()).isGreaterThanOrEqualTo(3);
    assertThat(fault.get("detectedAt").stringValue()).endsWith("Z");
  }
}
