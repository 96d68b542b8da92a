package deviation.ops.report;

import static deviation.ops.report.Filed.CLOSURE;
import static deviation.ops.report.Filed.FORWARDING;
import static deviation.ops.report.Filed.MUNICIPALITY;
import static deviation.ops.report.Filed.REGION;
import static deviation.ops.report.Filed.REPORTER;
import static deviation.ops.report.Filed.RESPONSE;
import static deviation.ops.report.Filed.TEXT;
import static deviation.ops.report.Filed.TRIAGE;
import static deviation.ops.report.Filed.code;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Steps out of order, twice, by two at once, and after the end. */
class OutOfOrderTest {

  @Test
  void a_step_out_of_order_says_where_the_report_stands() {
    var report = Filed.report();
    for (var step : List.of("forwarding", "closure", "reclassification")) {
      var body = step.equals("closure") ? CLOSURE : step.equals("forwarding") ? FORWARDING : TRIAGE;
      var answer = report.step(MUNICIPALITY, step, body);
      assertThat(answer.status()).as(step).isEqualTo(422);
      assertThat(code(answer)).as(step).isEqualTo("not-now");
      assertThat(answer.json().at("/errors/0/message").stringValue()).contains("Inskickad");
    }
  }

  @Test
  void a_step_taken_twice_is_refused_the_second_time() {
    var report = Filed.report();
    var etag = report.etag();
    report.after(MUNICIPALITY, "triage", TRIAGE);
    var stale = MUNICIPALITY.step(report.path() + "/triage", etag, TRIAGE);
    assertThat(stale.status()).as("for the version before").isEqualTo(412);
    assertThat(code(report.step(MUNICIPALITY, "triage", TRIAGE))).isEqualTo("not-now");
    report.after(MUNICIPALITY, "forwarding", FORWARDING);
    assertThat(code(report.step(MUNICIPALITY, "forwarding", FORWARDING)))
        .isEqualTo("already-forwarded");
    report.after(REGION, "response", RESPONSE);
    assertThat(code(report.step(REGION, "response", RESPONSE))).isEqualTo("not-now");
  }

  @Test
  void after_closing_only_what_is_new_is_heard() {
    var report = Filed.forwarded().after(MUNICIPALITY, "closure", CLOSURE);
    assertThat(report.json().has("due")).as("no reply is awaited any more").isFalse();
    assertThat(code(report.step(REGION, "response", RESPONSE))).isEqualTo("not-now");
    assertThat(code(report.step(MUNICIPALITY, "forwarding", FORWARDING))).isEqualTo("not-now");
    assertThat(code(report.step(MUNICIPALITY, "closure", CLOSURE))).isEqualTo("not-now");
    report
        .after(REPORTER, "addenda", TEXT)
        .after(REGION, "reopening", TEXT)
        .after(MUNICIPALITY, "forwarding", FORWARDING);
    assertThat(report.json().get("status").stringValue()).isEqualTo("WITH_COUNTERPART");
  }

  @Test
  void of_two_at_once_one_wins_and_the_other_is_told() throws Exception {
    for (int round = 0; round < 5; round++) {
      var report = Filed.report();
      var start = new CountDownLatch(1);
      Callable<Answer> triage =
          () -> {
            start.await();
            return report.step(MUNICIPALITY, "triage", TRIAGE);
          };
      try (var threads = Executors.newFixedThreadPool(4)) {
        var answers = IntStream.range(0, 4).mapToObj(_ -> threads.submit(triage)).toList();
        start.countDown();
        var statuses = new java.util.ArrayList<Integer>();
        for (var answer : answers) {
          statuses.add(answer.get().status());
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
      }
      var history = MUNICIPALITY.get(report.path() + "/history").json().get("items");
      assertThat(history).hasSize(2);
    }
  }

  @Test
  void what_is_missing_or_malformed_is_told_in_order() {
    var report = Filed.report();
    assertThat(MUNICIPALITY.post(report.path() + "/triage", TRIAGE).status()).isEqualTo(428);
    assertThat(report.step(MUNICIPALITY, "triage", "{\"reason\": \"x\"}").status()).isEqualTo(400);
    var unknown = TRIAGE.replace("}", ", \"note\": 1}");
    assertThat(code(report.step(MUNICIPALITY, "triage", unknown))).isEqualTo("unknown-field");
    var duplicate = report.step(MUNICIPALITY, "duplicate", "{\"of\": \"1-2-3-4-5\"}");
    assertThat(duplicate.status()).isEqualTo(400);
    assertThat(code(duplicate)).isEqualTo("uuid");
    var gone = "/reports/00000000-0000-4000-8000-000000000000/triage";
    assertThat(MUNICIPALITY.step(gone, "\"0\"", "{}").status()).isEqualTo(404);
    var person = TEXT.replace("Något nytt", "Brukaren 19121212-1212");
    var refused = report.step(MUNICIPALITY, "addenda", person);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(code(refused)).isEqualTo("de-identification");
    assertThat(refused.response().body()).doesNotContain("19121212");
  }

  @Test
  void a_step_is_done_once_under_its_key() {
    var report = Filed.report();
    var path = report.path() + "/triage";
    var key = "once-" + report.id();
    var first = MUNICIPALITY.step(path, report.etag(), TRIAGE, "Idempotency-Key", key);
    var again = MUNICIPALITY.step(path, report.etag(), TRIAGE, "Idempotency-Key", key);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
  }

  @Test
  void a_returned_report_comes_back_with_what_was_asked_for() {
    var report = Filed.report().after(MUNICIPALITY, "completion-request", TEXT);
    assertThat(report.json().get("status").stringValue()).isEqualTo("RETURNED");
    assertThat(code(report.step(MUNICIPALITY, "triage", TRIAGE))).isEqualTo("not-now");
    report.after(REPORTER, "addenda", TEXT);
    assertThat(report.json().get("status").stringValue()).isEqualTo("FILED");
    assertThat(report.seenBy(REPORTER)).isEqualTo(report.json());
  }
}
