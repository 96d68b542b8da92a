package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.ops.Http;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for figures, and holds them against what the rules let be counted. */
record FigureProbe(Asking asking, Http api, Facts thing, List<Facts> reports) {

  void summary(String function, String about) {
    var quarter = thing.filed().quarter();
    var answer = api.get("/quarterly-summaries/" + thing.area() + "/" + quarter);
    if (exact(function).stream().noneMatch(rows -> asking.sees(rows, thing))) {
      assertThat(answer.status()).as(about).isEqualTo(403);
      return;
    }
    var wanted =
        reports.stream()
            .filter(report -> report.area().equals(thing.area()) && counts(report, quarter))
            .count();
    assertThat(answer.json().get("total").asLong()).as(about).isEqualTo(wanted);
  }

  void statistics(String function, String about) {
    var quarter = thing.filed().quarter();
    var answer =
        api.get(
            "/principal-statistics?principal=%s&from=%s&to=%s"
                .formatted(thing.principal(), quarter, quarter));
    var exact = exact(function);
    var own = exact.contains("OWN_PRINCIPAL") && asking.principal().equals(of(thing));
    if (!own && (!exact.contains("AREA") || asking.areas().isEmpty())) {
      assertThat(answer.status()).as(about).isEqualTo(403);
      return;
    }
    var seen =
        reports.stream()
            .filter(report -> own || asking.areas().contains(report.area()))
            .filter(report -> counts(report, quarter))
            .toList();
    var filed = seen.stream().filter(report -> report.principal().equals(thing.principal()));
    var received = seen.stream().filter(report -> report.isAbout(thing.principal()));
    assertThat(answer.json().at("/quarters/0/filed").asLong()).as(about).isEqualTo(filed.count());
    assertThat(answer.json().at("/quarters/0/received").asLong())
        .as(about)
        .isEqualTo(received.count());
  }

  void faults(String function, String about) {
    var answer = api.get("/system-faults?limit=1000");
    if (exact(function).isEmpty()) {
      assertThat(answer.status()).as(about).isEqualTo(403);
      return;
    }
    assertThat(answer.status()).as(about).isEqualTo(200);
    for (var fault : answer.json().get("items")) {
      assertThat(asking.areas()).as(about).contains(fault.get("area").stringValue());
    }
    assertThat(answer.json().get("total").asInt())
        .as(about)
        .isEqualTo(answer.json().get("items").size());
    // What is asked of another area is refused, not answered with nothing.
    if (!asking.areas().contains(thing.area())) {
      assertThat(api.get("/system-faults?area=" + thing.area()).status()).as(about).isEqualTo(403);
    }
  }

  /** The rows that are shown as they are, not as published. */
  private Set<String> exact(String function) {
    return asking.sights(function).stream()
        .filter(sight -> sight.detail().equals("FULL"))
        .map(Asking.Sight::rows)
        .collect(Collectors.toSet());
  }

  private static Optional<String> of(Facts thing) {
    return Optional.of(thing.principal());
  }

  private static boolean counts(Facts report, Quarter quarter) {
    return report.counts() && report.filed().quarter().equals(quarter);
  }
}
