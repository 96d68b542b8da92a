package deviation.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tour: one report through the whole house, HTTP in to HTTP out. */
class StoryTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Http api = new Http(RunningApplication.url());
  private final Http reporter = new Http(RunningApplication.url(), "reporter");
  private final Http municipality = new Http(RunningApplication.url(), "coordinator");
  private final Http region = new Http(RunningApplication.url(), "coordinator-14");

  @Test
  void a_report_is_filed_seen_in_every_read_model_withdrawn_and_seen_to_leave() {
    var before = new Figures();

    var filed = api.post("/reports", Bodies.report());
    assertThat(filed.status()).isEqualTo(201);
    var report = filed.json();
    var id = report.get("id").stringValue();
    assertThat(filed.header("Location")).isEqualTo("/deviations/v1/reports/" + id);
    assertThat(filed.header("ETag")).isEqualTo("\"0\"");
    assertThat(report.get("reportNumber").stringValue()).matches("BIS-14-2026Q1-[0-9]{6}");
    assertThat(report.get("status").stringValue()).isEqualTo("FILED");
    assertThat(report.get("quarter").stringValue()).isEqualTo("2026Q1");
    assertThat(report.get("position").longValue()).isPositive();

    eventually(() -> api.get("/reports/" + id).status() == 200);
    var seen = api.get("/reports/" + id);
    assertThat(seen.json())
        .as("the command's answer and the query's are the same")
        .isEqualTo(report);
    assertThat(seen.header("ETag")).isEqualTo("\"0\"");

    eventually(() -> new Figures().equals(before.plusOne()));
    var listed = api.get("/reports?quarter=2026Q1&principal=1480&limit=1").json();
    assertThat(listed.at("/items/0/id").stringValue()).isEqualTo(id);
    assertThat(listed.at("/items/0").has("description")).as("lists carry no text").isFalse();

    var withdrawn =
        api.step(
            "/reports/" + id + "/withdrawal", "\"0\"", "{\"reason\": \"Inskickad två gånger.\"}");
    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(withdrawn.json().get("status").stringValue()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.header("ETag")).isEqualTo("\"1\"");

    eventually(() -> new Figures().equals(before));
    assertThat(api.get("/reports/" + id).json().get("status").stringValue()).isEqualTo("WITHDRAWN");
    var again =
        api.step("/reports/" + id + "/withdrawal", "\"1\"", "{\"reason\": \"En gång till.\"}");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.json().at("/errors/0/message").stringValue()).contains("Återtagen");
  }

  @Test
  void a_report_is_filed_triaged_forwarded_answered_closed_and_opened_again() {
    var filed = reporter.post("/reports", Bodies.report());
    var id = filed.json().get("id").stringValue();
    var path = "/reports/" + id;
    eventually(() -> region.get(path).status() == 200);
    assertThat(region.get(path).json().has("description")).as("before it is forwarded").isFalse();

    var triaged =
        municipality.step(
            path + "/triage",
            "\"0\"",
            """
            {"failureCategory": "LKM", "secondaryCategories": ["INFO"], "codeSetVersion": 1,
             "reason": "Listan var det som saknades."}
            """);
    assertThat(triaged.json().get("status").stringValue()).isEqualTo("TRIAGED");
    assertThat(triaged.json().get("failureCategory").stringValue()).isEqualTo("LKM");

    var forwarded =
        municipality.step(path + "/forwarding", triaged.header("ETag"), "{\"counterpart\": 0}");
    assertThat(forwarded.json().get("status").stringValue()).isEqualTo("WITH_COUNTERPART");
    var due = LocalDate.now(STOCKHOLM).plusDays(60).toString();
    assertThat(forwarded.json().at("/counterparts/0/due").stringValue()).isEqualTo(due);
    assertThat(forwarded.json().at("/due/when").stringValue()).isEqualTo(due);
    assertThat(forwarded.json().at("/due/from/principal").stringValue()).isEqualTo("14");
    var received = region.get(path + "?minPosition=" + forwarded.json().get("position"));
    assertThat(received.json()).as("the counterpart sees it all now").isEqualTo(forwarded.json());

    var answered =
        region.step(
            path + "/response",
            received.header("ETag"),
            "{\"text\": \"Rutinen är ändrad.\", \"resolution\": \"SOLVED\"}");
    assertThat(answered.json().get("status").stringValue()).isEqualTo("RESPONDED");
    assertThat(answered.json().has("due")).isFalse();

    var closed =
        municipality.step(
            path + "/closure",
            answered.header("ETag"),
            """
            {"resolution": "SOLVED", "resolvedLocally": "YES", "feedback": "Tack, det är rättat."}
            """);
    assertThat(closed.json().get("status").stringValue()).isEqualTo("CLOSED");
    var told = reporter.get(path + "?minPosition=" + closed.json().get("position")).json();
    assertThat(told).isEqualTo(closed.json());
    assertThat(told.at("/notes/2/text").stringValue()).isEqualTo("Tack, det är rättat.");

    var reopened =
        region.step(path + "/reopening", closed.header("ETag"), "{\"text\": \"Det hände igen.\"}");
    assertThat(reopened.json().get("status").stringValue()).isEqualTo("REOPENED");
    assertThat(municipality.get(path + "/history").json().get("items"))
        .extracting(event -> event.get("type").stringValue())
        .containsExactly(
            "report.filed",
            "report.triaged",
            "report.forwarded",
            "report.responded",
            "report.closed",
            "report.reopened");
  }

  /** What the three counting read models say about the report's quarter. */
  private record Figures(long total, long information, long direction, long filed, long recurring) {

    Figures() {
      this(RunningApplication.url());
    }

    private Figures(String url) {
      this(
          summary(url).get("total").longValue(),
          summary(url).at("/byFailureCategory/INFO").longValue(),
          summary(url).at("/byDirection/1480>14").longValue(),
          new Http(url)
              .get("/principal-statistics?principal=1480&from=2026Q1&to=2026Q1")
              .json()
              .at("/quarters/0/filed")
              .longValue(),
          recurring(url));
    }

    Figures plusOne() {
      return new Figures(total + 1, information + 1, direction + 1, filed + 1, recurring + 1);
    }

    private static JsonNode summary(String url) {
      return new Http(url).get("/quarterly-summaries/goteborg-hisingen/2026Q1").json();
    }

    private static long recurring(String url) {
      for (var fault :
          new Http(url)
              .get("/system-faults?area=goteborg-hisingen&limit=1000")
              .json()
              .get("items")) {
        if (fault.get("agreement").stringValue().equals("in-och-utskrivning")
            && fault.get("failureCategory").stringValue().equals("INFO")
            && fault.get("processStep").stringValue().equals("UTSKRIVNING")
            && fault.get("direction").stringValue().equals("MUNICIPALITY>REGION")) {
          return fault.get("reports").longValue();
        }
      }
      return 0;
    }
  }

  private static void eventually(BooleanSupplier condition) {
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("seen within ten seconds").isBefore(deadline);
    }
  }
}
