package deviation.ops.report;

import static deviation.ops.report.Filed.CLOSURE;
import static deviation.ops.report.Filed.FORWARDING;
import static deviation.ops.report.Filed.LEADER;
import static deviation.ops.report.Filed.MUNICIPALITY;
import static deviation.ops.report.Filed.REGION;
import static deviation.ops.report.Filed.REPORTER;
import static deviation.ops.report.Filed.RESPONSE;
import static deviation.ops.report.Filed.TEXT;
import static deviation.ops.report.Filed.TRIAGE;
import static deviation.ops.report.Filed.code;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may take which step on whose report, and see what of it. */
class PartiesTest {

  @Test
  void the_counterpart_sees_no_text_before_it_is_forwarded() {
    var report = Filed.report().after(MUNICIPALITY, "triage", TRIAGE);
    assertThat(report.seenBy(REGION).has("description")).isFalse();
    assertThat(report.seenBy(REGION).at("/notes/0").has("text")).isFalse();
    report.after(MUNICIPALITY, "forwarding", FORWARDING);
    assertThat(report.seenBy(REGION).has("description")).isTrue();
    assertThat(report.seenBy(REGION).at("/notes/0/text").stringValue()).isEqualTo("Stämmer.");
  }

  @Test
  void a_step_of_the_other_party_is_refused_with_403_before_anything_else_is_wrong() {
    var report = Filed.report();
    report.seenBy(REGION);
    for (var step : new String[] {"triage", "rejection", "closure", "withdrawal", "duplicate"}) {
      var answer = REGION.step(report.path() + "/" + step, "\"99\"", "{}");
      assertThat(answer.status()).as(step).isEqualTo(403);
      assertThat(code(answer)).as(step).isEqualTo("not-yours");
    }
    var early = REGION.step(report.path() + "/addenda", report.etag(), TEXT);
    assertThat(early.status()).as("it hasn't been forwarded").isEqualTo(403);
    report.after(MUNICIPALITY, "triage", TRIAGE).after(MUNICIPALITY, "forwarding", FORWARDING);
    assertThat(report.step(MUNICIPALITY, "response", RESPONSE).status()).isEqualTo(403);
    assertThat(report.step(REGION, "closure", CLOSURE).status()).isEqualTo(403);
    assertThat(report.step(REPORTER, "closure", CLOSURE).status()).isEqualTo(403);
    assertThat(report.step(REGION, "addenda", TEXT).status()).isEqualTo(200);
  }

  @Test
  void who_handed_over_to_another_principal_answers_no_more() {
    var report =
        Filed.forwarded()
            .after(
                REGION,
                "hand-over",
                """
                {"principal": "1401", "reason": "Hemkommunen ansvarar."}
                """);
    assertThat(report.json().at("/counterparts/0/principal").stringValue()).isEqualTo("1401");
    assertThat(report.json().at("/counterparts/0/handedOverFrom/principal").stringValue())
        .isEqualTo("14");
    var answer = report.step(REGION, "response", RESPONSE);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(code(answer)).isEqualTo("not-yours");
  }

  @Test
  void both_parties_reports_of_one_event_get_the_same_episode() {
    var ours = Filed.report();
    var theirs = Filed.byTheRegion();
    theirs.seenBy(MUNICIPALITY);
    ours.after(MUNICIPALITY, "episode", "{\"with\": \"" + theirs.id() + "\"}");
    var episode = ours.json().get("episode").stringValue();
    theirs.until(REGION, "episode");
    assertThat(theirs.json().get("episode").stringValue()).isEqualTo(episode);
    var twice = ours.step(MUNICIPALITY, "episode", "{\"with\": \"" + theirs.id() + "\"}");
    assertThat(code(twice)).isEqualTo("already-linked");
    var third = Filed.report();
    third.after(LEADER, "episode", "{\"with\": \"" + theirs.id() + "\"}");
    assertThat(third.json().has("episode")).isTrue();
  }

  @Test
  void an_episode_is_counted_once() {
    var before = LEADER.get("/quarterly-summaries/goteborg-hisingen/2026Q1").json();
    var ours = Filed.report();
    var theirs = Filed.byTheRegion();
    theirs.seenBy(MUNICIPALITY);
    ours.after(MUNICIPALITY, "episode", "{\"with\": \"" + theirs.id() + "\"}");
    theirs.until(REGION, "episode");
    var after =
        LEADER
            .get(
                "/quarterly-summaries/goteborg-hisingen/2026Q1?minPosition="
                    + theirs.json().get("position"))
            .json();
    assertThat(after.get("total").longValue() - before.get("total").longValue()).isEqualTo(2);
    assertThat(after.get("episodes").longValue() - before.get("episodes").longValue()).isEqualTo(1);
  }
}
