package deviation.ops.contract;

import deviation.ops.contract.Things.Thing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reports that have gone so far that a step on them is open. */
final class Prepared {

  /** The steps to take before each; none for those that a filed report is open to. */
  private static final Map<String, List<String>> WAY =
      Map.of(
          "reclassifyReport", List.of("triageReport"),
          "forwardReport", List.of("triageReport"),
          "handOverReport", List.of("triageReport", "forwardReport"),
          "respondToReport", List.of("triageReport", "forwardReport"),
          "closeReport", List.of("triageReport"),
          "reopenReport", List.of("triageReport", "closeReport"));

  private Prepared() {}

  static Thing report(Operation operation) {
    var report = Things.report();
    for (var step : WAY.getOrDefault(operation.id(), List.of())) {
      report = taken(Described.operation(step), report);
    }
    Things.seen(report);
    return thing(report);
  }

  private static JsonNode taken(Operation step, JsonNode report) {
    var body =
        step.bodies().at("/application~1json/examples").valueStream().findFirst().orElseThrow();
    var headers = new TreeMap<>(SignIn.as("coordinator"));
    headers.put("Content-Type", "application/json");
    headers.put("If-Match", thing(report).etag());
    var path = Map.of("reportId", report.get("id").stringValue());
    var answer =
        new Call("POST", step.path(), path, Map.of(), headers, new byte[0])
            .body(body.get("value").toString())
            .send();
    if (answer.status() != 200) {
      throw new IllegalStateException(step + ": " + answer.response().body());
    }
    return answer.json();
  }

  private static Thing thing(JsonNode report) {
    return new Thing(report.get("id").stringValue(), "\"" + report.get("sequence") + "\"");
  }
}
