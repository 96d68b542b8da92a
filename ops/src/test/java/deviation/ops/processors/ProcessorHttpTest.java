package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ProcessorHttpTest {

  private static final String SUMMARY = "/quarterly-summaries/goteborg-hisingen/2026Q1";

  @Test
  void theOperatorSeesEveryReadModelAtTheHead() {
    var answer = get("/processors");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("items").values())
        .hasSize((int) EveryReadModelTest.names().count())
        .allSatisfy(
            one -> {
              assertThat(one.get("state").stringValue()).isIn("RUNNING", "PAUSED");
              assertThat(one.get("incomplete").booleanValue()).isFalse();
            });
  }

  @Test
  void anAnswerSaysItsPositionAndWaitsForTheOneAsked() {
    var position = get(SUMMARY).json().get("position").longValue();
    assertThat(position).isPositive();
    var again = get(SUMMARY + "?minPosition=" + position);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("position").longValue()).isGreaterThanOrEqualTo(position);
  }

  @Test
  void aPositionBeyondTheHeadOrNoNumberIsRefused() {
    for (var path : new String[] {SUMMARY, "/reports", "/events", "/events/head", "/principals"}) {
      for (var wrong : new String[] {"999999999", "-1", "x"}) {
        var answer = get(path + "?minPosition=" + wrong);
        assertThat(answer.status()).as(path + " " + wrong).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo("?minPosition");
        var head = http().call("HEAD", path + "?minPosition=" + wrong);
        assertThat(head.status()).as("HEAD " + path + " " + wrong).isEqualTo(400);
      }
    }
  }

  @Test
  void aPausedReadModelIsUnavailableForWhatItLacks() {
    assertThat(post("/processors/principal-statistics/pause").status()).isEqualTo(200);
    try {
      var statistics = "/principal-statistics?principal=1480&from=2026Q1&to=2026Q1";
      assertThat(get(statistics).status()).as("what it has it shows").isEqualTo(200);
      var filed = http().post("/reports", Bodies.report()).json().get("position").longValue();
      var lacking = get(statistics + "&minPosition=" + filed);
      assertThat(lacking.status()).isEqualTo(503);
      assertThat(lacking.header("Retry-After")).matches("[1-9][0-9]*");
      assertThat(get(SUMMARY + "?minPosition=" + filed).status()).isEqualTo(200);
    } finally {
      var resumed = post("/processors/principal-statistics/resume").json();
      assertThat(resumed.get("state").stringValue()).isEqualTo("RUNNING");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(post("/processors/nobody/pause").status()).isEqualTo(404);
    assertThat(post("/dead-letters/7/retry").status()).isEqualTo(404);
    assertThat(post("/dead-letters/7/drop").status()).isEqualTo(404);
    assertThat(get("/dead-letters").json().get("total").longValue()).isZero();
  }

  private static Http.Answer post(String path) {
    return http().post(path, "");
  }

  private static Http.Answer get(String path) {
    return http().get(path);
  }

  private static Http http() {
    return new Http(RunningApplication.url());
  }
}
