package deviation.ops;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http.Answer;
import deviation.ops.eventstore.EventLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command with a key is done once, and answered as the first time. */
class IdempotencyTest {

  private final Http api = new Http(RunningApplication.url());
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameRequestGivesTheFirstAnswerAgain() {
    var first = file(Bodies.report());
    var before = head();
    var again = file(Bodies.report());
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    for (var header : List.of("ETag", "Location", "Content-Type")) {
      assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
    }
    assertThat(head()).as("nothing was done").isEqualTo(before);
  }

  @Test
  void theFirstAnswerStaysAsItWasWhenTheReportGoesOn() {
    var first = file(Bodies.report());
    var id = first.json().get("id").stringValue();
    var step = "/reports/" + id + "/withdrawal";
    var withdrawn = withdraw(step, "\"0\"");
    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(file(Bodies.report()).json()).isEqualTo(first.json());
    var again = withdraw(step, "\"0\"");
    assertThat(again.status()).as("which alone would be 412").isEqualTo(200);
    assertThat(again.json()).isEqualTo(withdrawn.json());
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    var other = withdraw(step, "\"1\"");
    assertThat(other.status()).as("another If-Match is another request").isEqualTo(422);
    assertThat(other.json().at("/errors/0/code").stringValue()).isEqualTo("key-other-request");
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    var filed = file(Bodies.report());
    var before = head();
    var other = file(Bodies.tree().put("consequence", "NONE").toString());
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().at("/errors/0/code").stringValue()).isEqualTo("key-other-request");
    var elsewhere =
        api.step(
            "/reports/" + filed.json().get("id").stringValue() + "/withdrawal",
            "\"0\"",
            "{\"reason\": \"Dubblett.\"}",
            "Idempotency-Key",
            key);
    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void aRefusalIsNotRemembered() {
    var refused = file(Bodies.tree().put("failureCategory", "NYTT").toString());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/code").stringValue()).isEqualTo("unknown-code");
    assertThat(file(Bodies.report()).status()).isEqualTo(201);
  }

  @Test
  void aCaseThatWasFiledUnderTheKeyIsTheFirstAnswer() {
    var body = Bodies.tree().put("localCaseRef", "fall-" + key).toString();
    var first = file(body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(file(body).json()).isEqualTo(first.json());
  }

  @Test
  void ofManyAtOnceOneIsDone() throws Exception {
    var before = head();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Answer> call = () -> file(Bodies.report());
      var answers =
          threads.invokeAll(IntStream.range(0, 12).mapToObj(_ -> call).toList()).stream()
              .map(Future::resultNow)
              .toList();
      // Who comes while the first is under way gets 409; who comes later gets its answer.
      assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
      assertThat(answers.stream().filter(each -> each.status() == 201).map(Answer::json).distinct())
          .hasSize(1);
    }
    assertThat(head()).isEqualTo(before + 1);
  }

  @Test
  void anImportSentTwiceIsFiledOnce() {
    var lines = Bodies.tree() + "\n{}\n" + Bodies.tree().put("consequence", "NONE");
    var first = imported(lines);
    assertThat(first.json().get("filed").intValue()).isEqualTo(2);
    var before = head();
    assertThat(imported(lines).json()).isEqualTo(first.json());
    assertThat(head()).isEqualTo(before);
    var mended = imported(lines.replace("\n{}\n", "\n" + Bodies.tree() + "\n")).json();
    assertThat(mended.get("filed").intValue()).isEqualTo(3);
    assertThat(head()).as("the mended line alone").isEqualTo(before + 1);
  }

  @Test
  void aKeyHasItsLength() {
    assertThat(post("/reports", "k".repeat(256), Bodies.report()).status()).isEqualTo(400);
    assertThat(post("/reports", "", Bodies.report()).status()).isEqualTo(400);
    var longest = (key + "k".repeat(255)).substring(0, 255);
    assertThat(post("/reports", longest, Bodies.report()).status()).isEqualTo(201);
  }

  @Test
  void aKeyIsOneOfItsLength() {
    assertThat(post("/reports", "k".repeat(10_240), Bodies.report()).status()).isEqualTo(400);
    var twice =
        api.step("/reports", "*", Bodies.report(), "Idempotency-Key", key, "Idempotency-Key", "b");
    assertThat(twice.status()).isEqualTo(400);
    assertThat(twice.json().at("/errors/0/code").stringValue()).isEqualTo("key-twice");
  }

  @Test
  void whatIsKeptTellsNothingOfTheBody() {
    var filed = file(Bodies.report()).json();
    var row =
        JdbcClient.create(database())
            .sql(
                """
                SELECT status, aggregate_id::text, first_position, last_position, length(hmac) AS hmac
                FROM idempotency.key WHERE key = ?
                """)
            .param(key)
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("status", 201)
        .containsEntry("aggregate_id", filed.get("id").stringValue())
        .containsEntry("first_position", filed.get("position").longValue())
        .containsEntry("last_position", filed.get("position").longValue())
        .containsEntry("hmac", 32);
  }

  private Answer file(String body) {
    return post("/reports", key, body);
  }

  private Answer withdraw(String step, String ifMatch) {
    return api.step(step, ifMatch, "{\"reason\": \"Dubblett.\"}", "Idempotency-Key", key + "-2");
  }

  private Answer imported(String lines) {
    return api.post(
        "/reports/imports", key, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
  }

  private Answer post(String path, String ownKey, String body) {
    return api.post(path, ownKey, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static long head() {
    return RunningApplication.bean(EventLog.class).head().position();
  }

  private static javax.sql.DataSource database() {
    var database = RunningApplication.database();
    return database.owner().at(database.jdbcUrl());
  }
}
