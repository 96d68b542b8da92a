package deviation.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.eventstore.EventLog;
import deviation.ops.pages.StubbedPages;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** W3C Trace Context: from the caller to the event and back. */
@ExtendWith(OutputCaptureExtension.class)
class TraceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

  private final Http api = new Http(RunningApplication.url());

  @Test
  void theCallersTraceGoesOnInASpanOfOurs() {
    var answer = api.get("/principals?limit=1", "traceparent", SENT);
    assertThat(answer.header("traceparent"))
        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
        .doesNotContain("00f067aa0ba902b7");
    assertThat(api.get("/nothing", "traceparent", SENT).header("traceparent")).contains(TRACE);
    assertThat(api.get("/reports?limit=0", "traceparent", SENT).header("traceparent"))
        .contains(TRACE);
  }

  @Test
  void aLaterVersionIsReadAsFarAsItIsKnown() {
    var later = "cc-" + TRACE + "-00f067aa0ba902b7-01-what-the-future-will-be-like";
    assertThat(api.get("/principals?limit=1", "traceparent", later).header("traceparent"))
        .startsWith("00-" + TRACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"
      })
  void aBrokenOneBeginsANewTrace(String broken) {
    var answer = api.get("/principals?limit=1", "traceparent", broken);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
        .doesNotContain(TRACE, "00000000000000000000000000000000");
  }

  @Test
  void twoAreNone() {
    var answer = api.get("/principals?limit=1", "traceparent", SENT, "traceparent", SENT);
    assertThat(answer.header("traceparent")).doesNotContain(TRACE);
  }

  @Test
  void everyEventOfTheRequestKeepsTheTraceAndNothingElseOfTheRequest() {
    var filed = api.step("/reports", "*", Bodies.report(), "traceparent", SENT);
    assertThat(names(meta(filed.json().get("id").stringValue())))
        .isEqualTo(
            Set.of("trace", "correlation", "causation", "actorKey", "actorRole", "principal"));
    assertThat(meta(filed.json().get("id").stringValue()).get("trace").stringValue())
        .isEqualTo(TRACE);
    var imported =
        api.post(
            "/reports/imports",
            Bodies.tree().toString().getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-ndjson",
            "traceparent",
            SENT);
    assertThat(meta(imported.json().at("/lines/0/id").stringValue()).get("trace").stringValue())
        .isEqualTo(TRACE);
  }

  @Test
  void whatIsLoggedOnTheWayHasTheTrace(CapturedOutput output) {
    var failing = new Http(StubbedPages.url()).get("/principals", "traceparent", SENT);
    assertThat(failing.status()).as("nothing answers there").isEqualTo(500);
    assertThat(output.getAll()).containsPattern("ERROR .*\\[" + TRACE + "\\].*ProblemAdvice");
  }

  private static Set<String> names(JsonNode meta) {
    return new HashSet<>(meta.propertyNames());
  }

  private static JsonNode meta(String id) {
    var event = RunningApplication.bean(EventLog.class).stream(id).getFirst();
    return new JsonMapper().readTree(event.meta());
  }
}
