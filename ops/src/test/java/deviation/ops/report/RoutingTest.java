package deviation.ops.report;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Where a report goes is computed and explained, in the reader's language. */
class RoutingTest {

  @Test
  void the_agreement_decides_and_the_sentence_names_it() {
    var report = Filed.report();
    report.seenBy(Filed.MUNICIPALITY);
    var routing = Filed.MUNICIPALITY.get(report.path() + "/routing").json();
    assertThat(routing.get("because").stringValue()).isEqualTo("AGREEMENT");
    assertThat(routing.at("/forum/id").stringValue()).isEqualTo("ug-samsa");
    assertThat(routing.get("why").stringValue()).contains("äger frågan, för");
    assertThat(routing.at("/counterparts/0/why").stringValue()).contains("samordnaren för");
    assertThat(routing.has("notice")).isFalse();
    var english =
        Filed.MUNICIPALITY.get(report.path() + "/routing", "Accept-Language", "en").json();
    assertThat(english.get("why").stringValue()).contains("owns the matter, for");
  }

  @Test
  void without_an_agreement_the_area_decides() {
    var body = Bodies.tree();
    body.putObject("agreement").put("status", "UNKNOWN");
    var routing = routing(body);
    assertThat(routing.get("because").stringValue()).isEqualTo("AREA");
    assertThat(routing.at("/forum/id").stringValue()).isEqualTo("nosam-hisingen");
  }

  @Test
  void a_superseded_agreement_is_said_and_not_refused() {
    var body = Bodies.tree();
    body.putObject("agreement").put("id", "vastbus-2012");
    assertThat(routing(body).get("notice").stringValue()).contains("gällde inte den dagen");
  }

  private static tools.jackson.databind.JsonNode routing(ObjectNode body) {
    var filed = Filed.REPORTER.post("/reports", body.toString());
    assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
    var path = "/reports/" + filed.json().get("id").stringValue();
    return Filed.REPORTER.get(path + "/routing?minPosition=" + filed.json().get("position")).json();
  }
}
