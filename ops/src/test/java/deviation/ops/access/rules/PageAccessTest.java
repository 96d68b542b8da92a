package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.access.Role;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.access.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the demo's people on every page that there is, held against the rules as written. */
class PageAccessTest {

  /** A page of each function that has pages, of things that all of the demo's people might see. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("GET /", "/"),
          Map.entry("GET /sign-in", "/sign-in"),
          Map.entry("GET /problems", "/problems"),
          Map.entry("GET /problems/{}", "/problems/forbidden"),
          Map.entry("GET /access-rules", "/access-rules"),
          Map.entry("GET /documentation", "/documentation"),
          Map.entry("GET /reports/new", "/reports/new"),
          Map.entry("GET /quarters", "/quarters?area=goteborg-hisingen"),
          Map.entry("GET /quarters/{}/{}", "/quarters/goteborg-hisingen/2026Q1"),
          Map.entry("GET /principals", "/principals"),
          Map.entry("GET /principals/{}", "/principals/1480"),
          Map.entry("GET /system-faults", "/system-faults?area=goteborg-hisingen"));

  private static final Set<String> ASKING_ONLY = Set.of("GET /quarters", "GET /principals");

  @ParameterizedTest
  @EnumSource(Role.class)
  void seesThePagesOfTheOwnRoleAlone(Role role) {
    var asking =
        new Asking(
            "demo-" + role.key(),
            Set.of(role.key()),
            Optional.of("1480"),
            Optional.of("1480-aldre-hisingen"),
            Optional.of("goteborgsomradet"));
    var visitor = new Visitor();
    visitor.signIn("/access-rules", "demo-" + role.key());
    for (var page : pages()) {
      assertThat(PAGES).as("an example of each page").containsKey(page);
      var answer = visitor.get(PAGES.get(page));
      var open = asking.may(page) && (ASKING_ONLY.contains(page) || opens(asking, page));
      assertThat(answer.statusCode())
          .as(page + " by " + role)
          .isIn(open ? Set.of(200, 302) : Set.of(403));
    }
  }

  /** Of the route table; a report's page is read below, by the rows that it is of. */
  private static List<String> pages() {
    return EveryFunctionHasARuleTest.functions().stream()
        .filter(function -> function.startsWith("GET ") && !function.contains("/deviations/"))
        .filter(function -> !function.equals("GET /reports/{}"))
        .toList();
  }

  private static boolean opens(Asking asking, String page) {
    var sights = asking.sights(page);
    return sights.isEmpty()
        || sights.stream().anyMatch(sight -> !sight.detail().equals("RELEASED"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void readsAReportAsFarAsTheRulesSay(Role role) {
    var coordinator = new Http(RunningApplication.url(), "coordinator");
    var filed = coordinator.post("/reports", Bodies.report()).json();
    var visitor = new Visitor();
    visitor.signIn("/access-rules", "demo-" + role.key());
    var page =
        visitor.get(
            "/reports/%s?minPosition=%s"
                .formatted(filed.get("id").stringValue(), filed.get("position")));
    var text = "läkemedelslistan saknades";
    switch (role) {
      case COORDINATOR, PROCESS_LEADER -> {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(text);
      }
      case REPORTER -> {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(filed.get("reportNumber").stringValue());
        assertThat(page.body()).doesNotContain(text);
      }
      case ANALYST, WORKING_GROUP, AUDITOR, INTEGRATION, OPERATOR ->
          assertThat(page.statusCode()).isEqualTo(403);
    }
  }
}
