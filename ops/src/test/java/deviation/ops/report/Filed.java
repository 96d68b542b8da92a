package deviation.ops.report;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.Http.Answer;
import deviation.ops.RunningApplication;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A report that was filed by one of the demo's machines, and the steps that are taken on it. */
final class Filed {

  static final Http REPORTER = new Http(RunningApplication.url(), "reporter");
  static final Http MUNICIPALITY = new Http(RunningApplication.url(), "coordinator");
  static final Http REGION = new Http(RunningApplication.url(), "coordinator-14");
  static final Http LEADER = new Http(RunningApplication.url(), "process-leader");

  static final String TRIAGE = "{\"codeSetVersion\": 1, \"reason\": \"Stämmer.\"}";
  static final String FORWARDING = "{\"counterpart\": 0}";
  static final String RESPONSE = "{\"text\": \"Rutinen är ändrad.\", \"resolution\": \"SOLVED\"}";
  static final String CLOSURE =
      "{\"resolution\": \"SOLVED\", \"resolvedLocally\": \"YES\", \"feedback\": \"Tack.\"}";
  static final String TEXT = "{\"text\": \"Något nytt har kommit fram.\"}";

  private Answer last;

  private Filed(Answer filed) {
    assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
    last = filed;
  }

  static Filed report() {
    return new Filed(REPORTER.post("/reports", Bodies.report()));
  }

  /** By the region, about the municipality. */
  static Filed byTheRegion() {
    var body = Bodies.tree();
    body.put("reportingPrincipal", "14").put("reportingUnit", "14-su-medicin");
    body.putArray("counterparts")
        .addObject()
        .put("principal", "1480")
        .put("unit", "1480-aldre-hisingen");
    return new Filed(REGION.post("/reports", body.toString()));
  }

  static Filed forwarded() {
    return report()
        .after(MUNICIPALITY, "triage", TRIAGE)
        .after(MUNICIPALITY, "forwarding", FORWARDING);
  }

  String id() {
    return json().get("id").stringValue();
  }

  String path() {
    return "/reports/" + id();
  }

  String etag() {
    return last.header("ETag");
  }

  JsonNode json() {
    return last.json();
  }

  /** The step as it must go. */
  Filed after(Http who, String step, String body) {
    var answer = step(who, step, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    last = answer;
    return this;
  }

  Answer step(Http who, String step, String body) {
    return who.step(path() + "/" + step, etag(), body);
  }

  /** As somebody sees it once the list has the last step. */
  JsonNode seenBy(Http who) {
    var answer = who.get(path() + "?minPosition=" + json().get("position"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  /** Waits until the others' part of it is there. */
  Filed until(Http who, String field) {
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    do {
      last = who.get(path());
      assertThat(Instant.now()).as("seen within ten seconds").isBefore(deadline);
    } while (last.status() != 200 || !last.json().has(field));
    return this;
  }

  static String code(Answer answer) {
    return answer.json().at("/errors/0/code").stringValue();
  }
}
