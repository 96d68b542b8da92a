package deviation.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import deviation.ops.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementPortTest {

  private static final String MAIN = RunningApplication.url();
  private static final String MANAGEMENT =
      "http://127.0.0.1:"
          + RunningApplication.context().getEnvironment().getProperty("local.management.port");

  @ParameterizedTest
  @ValueSource(strings = {"health", "prometheus", "info", "env", "heapdump", ""})
  void onlyAnOperatorGetsAnything(String endpoint) throws Exception {
    var path = "/actuator/" + endpoint;
    assertThat(get(MANAGEMENT + path).statusCode()).isEqualTo(401);
    for (var other : new String[] {"coordinator", "auditor", "process-leader", "integration"}) {
      assertThat(get(MANAGEMENT + path, other).statusCode()).as(other).isEqualTo(403);
    }
  }

  @Test
  void anOperatorGetsHealthAndMetricsAndNothingElse() throws Exception {
    assertThat(get(MANAGEMENT + "/actuator/health", "operator").body()).contains("UP");
    assertThat(get(MANAGEMENT + "/actuator/prometheus", "operator").body()).contains("jvm_");
    for (var endpoint : new String[] {"env", "beans", "heapdump", "configprops", "loggers"}) {
      assertThat(get(MANAGEMENT + "/actuator/" + endpoint, "operator").statusCode())
          .as(endpoint)
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void aSupervisorOnThisMachineSeesOneWord(String probe) throws Exception {
    var answer = get(MANAGEMENT + "/actuator/health/" + probe);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void theMainPortHasNoneOfIt() throws Exception {
    assertThat(get(MAIN + "/actuator/health", "operator").body()).doesNotContain("UP");
    assertThat(get(MAIN + "/actuator/prometheus").statusCode()).isEqualTo(302);
    assertThat(get(MANAGEMENT + "/deviations/v1/reports", "operator").statusCode()).isEqualTo(404);
    assertThat(get(MANAGEMENT + "/").statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  private static HttpResponse<String> get(String url, String machine) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", Tokens.header(MAIN, "demo-" + machine)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
