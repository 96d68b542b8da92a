package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http;
import deviation.ops.Http.Answer;
import deviation.ops.RunningApplication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks one function about one thing, and holds the answer against the rules. */
record Probe(Asking asking, Http api, Facts thing, List<Facts> reports) {

  private static final String API = "/deviations/v1";
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final String NOT_THERE = "/reports/00000000-0000-4000-8000-000000000000";

  /** Those that the OpenAPI document has; pages are {@link PageAccessTest}'s. */
  static List<String> functions() {
    var functions = new TreeSet<String>();
    var contract = Http.anonymous(RunningApplication.url()).get("/openapi.json").json();
    for (var path : contract.get("paths").properties()) {
      var route = API + path.getKey().replaceAll("\\{[^}]*}", "{}");
      for (var method : METHODS) {
        if (path.getValue().has(method)) {
          functions.add(method.toUpperCase(Locale.ROOT) + " " + route);
        }
      }
    }
    return List.copyOf(functions);
  }

  void check(String function, String what) {
    var about = what + ": " + function + " by " + asking + " of " + thing.id();
    var path = function.substring(function.indexOf(' ') + 1 + API.length());
    switch (path) {
      case "/reports" -> {
        if (function.startsWith("GET")) {
          list(function, about);
        } else {
          filing(function, about);
        }
      }
      case "/reports/imports" -> importing(function, about);
      case "/reports/{}" -> one(function, about);
      case "/reports/{}/history" -> history(function, "history", about);
      case "/reports/{}/routing" -> history(function, "routing", about);
      case "/quarterly-summaries/{}/{}" -> figures().summary(function, about);
      case "/principal-statistics" -> figures().statistics(function, about);
      case "/system-faults" -> figures().faults(function, about);
      case String step when step.startsWith("/reports/{}/") -> step(function, step, about);
      case String plain -> plain(function, plain, about);
    }
  }

  /**
   * Nothing of it is anybody's in particular: the role decides. A thing that isn't there is 404.
   */
  private void plain(String function, String path, String about) {
    var filled = path.replace("/principals/{}", "/principals/1480").replace("{}", "0");
    var answer =
        function.startsWith("GET")
            ? api.get(filled)
            : api.post(filled, "{\"text\": \"Listan saknades.\"}");
    assertThat(answer.status())
        .as(about)
        .isIn(asking.may(function) ? Set.of(200, 404) : Set.of(403));
  }

  private void list(String function, String about) {
    var answer = api.get("/reports?limit=1000&quarter=" + thing.filed().quarter());
    if (forbidden(function, answer, about)) {
      return;
    }
    var shown = new TreeMap<String, String>();
    for (var item : answer.json().get("items")) {
      shown.put(item.get("id").stringValue(), item.has("agreement") ? "MORE" : "STATUS");
    }
    var wanted = new TreeMap<String, String>();
    for (var report : reports) {
      var details = asking.details(function, report);
      if (report.filed().quarter().equals(thing.filed().quarter()) && !details.isEmpty()) {
        wanted.put(report.id().toString(), details.equals(Set.of("STATUS")) ? "STATUS" : "MORE");
      }
    }
    assertThat(shown).as(about).isEqualTo(wanted);
    assertThat(answer.json().get("total").asInt()).as(about).isEqualTo(wanted.size());
  }

  private void one(String function, String about) {
    var answer = api.get("/reports/" + thing.id());
    if (forbidden(function, answer, about)) {
      return;
    }
    var details = asking.details(function, thing);
    if (details.isEmpty()) {
      isNothing(answer, about);
      return;
    }
    assertThat(answer.status()).as(about).isEqualTo(200);
    assertThat(answer.json().has("description")).as(about).isEqualTo(details.contains("FULL"));
    assertThat(answer.json().has("agreement"))
        .as(about)
        .isEqualTo(!details.equals(Set.of("STATUS")));
    assertThat(answer.response().body())
        .as(about)
        .doesNotContain(thing.reporter().orElse("no reporter"));
  }

  private void history(String function, String part, String about) {
    var answer = api.get("/reports/" + thing.id() + "/" + part);
    if (!forbidden(function, answer, about)) {
      if (asking.details(function, thing).isEmpty()) {
        isNothing(answer, about);
      } else {
        assertThat(answer.status()).as(about).isEqualTo(200);
        assertThat(answer.response().body())
            .as(about)
            .doesNotContain(thing.reporter().orElse("no reporter"));
      }
    }
  }

  /** With nothing in it, so that what is allowed is refused for that alone. */
  private void step(String function, String path, String about) {
    var answer = api.post(path.replace("{}", thing.id().toString()), "{}");
    if (forbidden(function, answer, about)) {
      return;
    }
    if (!asking.details(function, thing).isEmpty()) {
      assertThat(answer.status()).as(about).isEqualTo(400);
    } else if (asking.details("GET " + API + "/reports/{}", thing).isEmpty()) {
      isNothing(answer, about);
    } else {
      // It is there to be seen, and for others to act on.
      assertThat(answer.status()).as(about).isEqualTo(403);
      assertThat(answer.json().at("/errors/0/code").stringValue()).as(about).isEqualTo("not-yours");
    }
  }

  /** The same answer, but for its address, as for what was never there. */
  private void isNothing(Answer answer, String about) {
    assertThat(answer.status()).as(about).isEqualTo(404);
    var never = api.get(NOT_THERE);
    assertThat(answer.json().get("title")).as(about).isEqualTo(never.json().get("title"));
    assertThat(answer.json().get("detail")).as(about).isEqualTo(never.json().get("detail"));
  }

  private void filing(String function, String about) {
    var answer = api.post("/reports", body().replace("\"INFO\"", "\"NOWHERE\""));
    if (!forbidden(function, answer, about)) {
      assertThat(answer.status())
          .as(about)
          .isEqualTo(asking.details(function, thing).isEmpty() ? 403 : 422);
    }
  }

  private void importing(String function, String about) {
    var line = body().getBytes(StandardCharsets.UTF_8);
    var answer = api.post("/reports/imports?dryRun=true", "application/x-ndjson", line);
    if (!forbidden(function, answer, about)) {
      var mine = !asking.details(function, thing).isEmpty();
      assertThat(answer.json().get("filed").asInt()).as(about).isLessThanOrEqualTo(mine ? 1 : 0);
      if (!mine) {
        assertThat(answer.json().at("/lines/0/errors/0/code").stringValue())
            .as(about)
            .isEqualTo("not-yours");
      }
    }
  }

  private String body() {
    var body = deviation.ops.Bodies.tree();
    body.put("reportingPrincipal", thing.principal());
    body.put("reportingUnit", thing.unit());
    body.put("collaborationArea", thing.area());
    return body.toString();
  }

  private FigureProbe figures() {
    return new FigureProbe(asking, api, thing, reports);
  }

  private boolean forbidden(String function, Answer answer, String about) {
    var forbidden = !asking.may(function);
    if (forbidden) {
      assertThat(answer.status()).as(about).isEqualTo(403);
    }
    return forbidden;
  }
}
