package deviation.ops.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a scrape of the operator's port gives, after reports and questions with ids. */
class MetricsTest {

  private static final List<String> NAMES =
      List.of(
          "log_append_seconds_bucket",
          "log_batch_size_events_count",
          "log_queue_length_appends",
          "log_queue_size_bytes",
          "log_conflicts_total",
          "log_batches_renumbered_total",
          "log_clock_behind_seconds",
          "log_chain_misfit",
          "log_listener",
          "deviation_read_model_lag_events",
          "deviation_read_model_lag_seconds",
          "deviation_read_model_dead_letters",
          "deviation_read_model_rebuild_progress",
          "deviation_read_model_stopped",
          "deviation_queries_waiting");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}");

  @Test
  void allThatIsMeasuredIsThereAndNoLabelHoldsAnIdOrText() throws Exception {
    var api = new Http(RunningApplication.url());
    var id = api.post("/reports", Bodies.report()).json().get("id").stringValue();
    api.get("/reports/" + id);
    api.get("/reports/" + id + "/history");
    api.get("/principal-statistics?principal=1480&from=2026Q1&to=2026Q1");
    var scraped = scraped();
    for (var name : NAMES) {
      assertThat(scraped).as(name).containsPattern("(?m)^" + name + "[ {]");
    }
    assertThat(LABEL.matcher(scraped).results())
        .isNotEmpty()
        .noneMatch(label -> ID.matcher(label.group(2)).find())
        .noneMatch(label -> label.group(2).contains("1480"))
        .noneMatch(MetricsTest::longText);
  }

  private static boolean longText(MatchResult label) {
    return label.group(2).length() > 100;
  }

  private static HttpRequest request(URI url) {
    return HttpRequest.newBuilder(url)
        .header("Authorization", Tokens.header(RunningApplication.url(), "demo-operator"))
        .build();
  }

  private static String scraped() throws Exception {
    var port = RunningApplication.context().getEnvironment().getProperty("local.management.port");
    try (var client = HttpClient.newHttpClient()) {
      var url = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
      return client.send(request(url), BodyHandlers.ofString()).body();
    }
  }
}
