package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
  void aDeadLetterIsListedSeenRetriedAndDropped() {
    var name = "principal-statistics";
    var statistics = "/principal-statistics?principal=1480&from=2026Q1&to=2026Q1";
    var generation = processor(name).get("generation").intValue();
    var dropped = letter(name, generation, 1);
    var mended = letter(name, generation, 2);
    try {
      assertThat(get("/dead-letters").json().get("total").longValue()).isEqualTo(2);
      var seen = get("/dead-letters/" + dropped);
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.json().get("processor").stringValue()).isEqualTo(name);
      assertThat(seen.json().get("position").longValue()).isEqualTo(1);
      post("/processors/" + name + "/resume");
      assertThat(processor(name).get("incomplete").booleanValue()).isTrue();
      assertThat(get(statistics).json().get("incomplete").booleanValue()).isTrue();
      assertThat(health().at("/components/readModels/details/incomplete/0").stringValue())
          .isEqualTo(name);
      assertThat(health().get("status").stringValue()).isEqualTo("INCOMPLETE");

      assertThat(post("/dead-letters/" + dropped + "/drop").status()).isEqualTo(204);
      assertThat(get("/dead-letters/" + dropped).status()).isEqualTo(404);
      var retried = post("/dead-letters/" + mended + "/retry").json();
      assertThat(retried.get("folded").intValue()).isEqualTo(1);
      assertThat(retried.get("left").intValue()).isZero();
      assertThat(get(statistics).json().get("incomplete").booleanValue()).isFalse();
      assertThat(health().get("status").stringValue()).isEqualTo("UP");
    } finally {
      // What these letters' events did they now did twice.
      post("/processors/" + name + "/rebuild");
      Node.eventually(() -> processor(name).get("generation").intValue() > generation);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(post("/processors/nobody/pause").status()).isEqualTo(404);
    assertThat(get("/dead-letters/7").status()).isEqualTo(404);
    assertThat(post("/dead-letters/7/retry").status()).isEqualTo(404);
    assertThat(post("/dead-letters/7/drop").status()).isEqualTo(404);
    assertThat(get("/dead-letters").json().get("total").longValue()).isZero();
  }

  /** As if that event had not been folded; its id. */
  private static long letter(String name, int generation, long position) {
    var database = RunningApplication.database();
    return JdbcClient.create(database.owner().at(database.jdbcUrl()))
        .sql(
            """
            INSERT INTO processor.dead_letter (name, generation, position, aggregate_id, error)
            SELECT ?, ?, position, aggregate_id, 'test' FROM log.event WHERE position = ?
            RETURNING id
            """)
        .params(name, generation, position)
        .query(Long.class)
        .single();
  }

  private static JsonNode processor(String name) {
    return get("/processors")
        .json()
        .get("items")
        .valueStream()
        .filter(one -> one.get("name").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode health() {
    var port = RunningApplication.context().getEnvironment().getProperty("local.management.port");
    try (var client = HttpClient.newHttpClient()) {
      var url = URI.create("http://127.0.0.1:" + port + "/actuator/health");
      var request =
          HttpRequest.newBuilder(url)
              .header("Authorization", Tokens.header(RunningApplication.url(), "demo-operator"))
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return new JsonMapper().readTree(answer.body());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
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
