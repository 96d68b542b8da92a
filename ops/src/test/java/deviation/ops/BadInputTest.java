package deviation.ops;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is wrong with a request: a problem says what to mend, nothing is stored, nothing of the
 * text is logged.
 */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

  private static final String SECRET = "hemligordet";
  private final Http api = new Http(RunningApplication.url());
  private Rows before;

  @BeforeEach
  void count() {
    before = new Rows();
  }

  @AfterEach
  void nothing_is_stored_or_logged_and_the_service_is_well(CapturedOutput output) {
    assertThat(new Rows()).isEqualTo(before);
    assertThat(output.getAll()).doesNotContain(SECRET);
    assertThat(api.get("/api-info").status()).isEqualTo(200);
  }

  @Test
  void a_truncated_body_names_the_place() {
    var answer = api.post("/reports", "{\"description\": \"" + SECRET + "\", \"occurredOn\"");
    assertProblem(answer, 400, "/occurredOn", "not-json");
  }

  @Test
  void an_empty_body_and_a_bare_value_are_not_objects() {
    assertProblem(api.post("/reports", ""), 400, "", "no-body");
    assertProblem(api.post("/reports", "[]"), 400, "", "object");
    assertProblem(api.post("/reports", "{} {}"), 400, "", "not-json");
  }

  @Test
  void invalid_utf8_is_refused() {
    var body = Bodies.report().replace("hemgång", SECRET).getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(api.post("/reports", "application/json", body), 400, "", "not-utf8");
  }

  @Test
  void ten_megabytes_are_too_large() {
    var answer =
        api.post("/reports", with(body -> body.put("description", SECRET.repeat(1_000_000))));
    assertProblem(answer, 413, "", "too-large");
  }

  @Test
  void deep_nesting_is_refused() {
    var answer = api.post("/reports", "[".repeat(500) + "]".repeat(500));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo("out-of-bounds");
  }

  @Test
  void a_duplicate_field_is_refused_with_its_pointer() {
    var answer =
        api.post("/reports", "{\"agreement\": {\"id\": \"" + SECRET + "\", \"id\": \"b\"}}");
    assertProblem(answer, 400, "/agreement/id", "duplicate-field");
  }

  @Test
  void unknown_fields_missing_ones_and_wrong_types_come_at_once() {
    var answer =
        api.post(
            "/reports",
            with(
                body -> {
                  body.put(SECRET, 1);
                  body.remove("occurredOn");
                  body.put("recurrenceLikelihood", "3");
                  body.put("discoveredOn", "igår");
                  body.putArray("counterparts").addObject().put("principal", 14);
                  body.putObject("agreement").put("id", "sip-riktlinje").put("version", 1);
                }));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").valueStream().map(e -> e.get("pointer").stringValue()))
        .containsExactlyInAnyOrder(
            "/" + SECRET,
            "/occurredOn",
            "/recurrenceLikelihood",
            "/discoveredOn",
            "/counterparts/0/principal",
            "/agreement/version");
  }

  @Test
  void rules_of_the_domain_come_at_once() {
    var answer =
        api.post(
            "/reports",
            with(
                body -> {
                  body.put("failureCategory", "NYTT");
                  body.put("occurredOn", "2999-01-01");
                  body.put("description", SECRET + " gäller 121212-1212.");
                }));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").valueStream().map(e -> e.get("code").stringValue()))
        .contains("unknown-code", "date-in-future", "de-identification");
    var finding =
        answer.json().get("errors").valueStream().filter(e -> e.has("findings")).findFirst();
    assertThat(finding.orElseThrow().at("/findings/0/kind").stringValue())
        .isEqualTo("PERSONAL_NUMBER");
  }

  @Test
  void another_media_type_is_refused() {
    var answer = api.post("/reports", "text/plain", SECRET.getBytes(StandardCharsets.UTF_8));
    assertProblem(answer, 415, "", "media-type");
    assertThat(answer.json().at("/errors/0/message").stringValue()).contains("application/json");
    var imported = api.post("/reports/imports", "application/json", new byte[0]);
    assertThat(imported.json().at("/errors/0/message").stringValue())
        .contains("text/csv", "application/x-ndjson");
  }

  @Test
  void a_quarter_that_does_not_exist_is_refused() {
    assertThat(api.get("/reports?quarter=2026Q5").status()).isEqualTo(400);
    assertThat(api.get("/quarterly-summaries/goteborg-hisingen/2026Q5").status()).isEqualTo(400);
    assertThat(api.get("/principal-statistics?principal=1480&from=2026Q5").status()).isEqualTo(400);
    assertThat(api.get("/collaboration-areas?asOf=igår").status()).isEqualTo(400);
    assertThat(api.get("/reports?limit=1001").status()).isEqualTo(422);
  }

  @Test
  void what_is_not_there_is_404_and_a_wrong_method_405() {
    assertThat(api.get("/reports/" + java.util.UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(api.get("/reports/inte-ett-id").status()).isEqualTo(404);
    assertThat(api.get("/principal-statistics?principal=9999").status()).isEqualTo(404);
    assertThat(api.get("/quarterly-summaries/ingenstans/2026Q1").status()).isEqualTo(404);
    assertThat(api.get("/ingenting").header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(api.post("/api-info", "{}").status()).isEqualTo(405);
    var answer =
        api.post(
            "/reports/" + java.util.UUID.randomUUID() + "/withdrawal",
            "{\"reason\": \"Dubbelt.\"}");
    assertThat(answer.status()).isEqualTo(404);
  }

  private static String with(Consumer<ObjectNode> change) {
    var body = Bodies.tree();
    change.accept(body);
    return body.toString();
  }

  private static void assertProblem(Answer answer, int status, String pointer, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    var problem = answer.json();
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("title").stringValue()).isNotBlank();
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    assertThat(problem.at("/errors/0/code").stringValue()).isEqualTo(code);
    assertThat(problem.at("/errors/0/message").stringValue()).isNotBlank();
  }

  /** What a refused request must leave as it was. */
  private record Rows(long events, long keys, long texts, long cases) {

    Rows() {
      this(
          rows("log.event"),
          rows("text.data_key"),
          rows("text.sealed"),
          rows("local_case.reference"));
    }

    private static long rows(String table) {
      return JdbcClient.create(RunningApplication.bean(com.zaxxer.hikari.HikariDataSource.class))
          .sql("SELECT count(*) FROM " + table)
          .query(Long.class)
          .single();
    }
  }
}
