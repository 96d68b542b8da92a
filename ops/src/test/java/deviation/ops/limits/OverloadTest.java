package deviation.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RawHttp;
import deviation.ops.RunningApplication;
import deviation.ops.access.Visitor;
import deviation.ops.access.rules.Minted;
import deviation.ops.embedded.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** When there is too much to do, or something is broken: the right problem, on pages too. */
@ExtendWith(OutputCaptureExtension.class)
class OverloadTest {

  private static final int PLACES = 4;
  private static final ConfigurableApplicationContext SERVICE =
      RunningApplication.another(
          "--deviation.limits.commands.places=" + PLACES,
          "--deviation.limits.commands.waiting=0",
          "--deviation.limits.queries.places=" + PLACES,
          "--deviation.limits.queries.waiting=0",
          "--deviation.statement-timeout=300ms");
  private static final String URL = RunningApplication.url(SERVICE);
  private static final Http API = Http.with(URL, Minted.everyRole(SERVICE));
  private static final String SESSION = session();

  @AfterAll
  static void close() {
    SERVICE.close();
  }

  @Test
  void pastTheCommandsAtOnceAnImportIsRefusedFirstAndThenEverybody() {
    var gate = SERVICE.getBean(CommandGate.class).gate();
    occupied(
        gate,
        PLACES / 2,
        () -> {
          assertUnavailable(imported());
          assertThat(API.post("/reports", Bodies.report()).status()).isEqualTo(201);
        });
    occupied(gate, PLACES, () -> assertUnavailable(API.post("/reports", Bodies.report())));
    assertThat(gate.free()).isEqualTo(PLACES);
    assertThat(imported().status()).isEqualTo(200);
  }

  @Test
  void aCommandThatFailsLeavesItsPlace() {
    var wrong = Bodies.report().replace("\"INFO\"", "\"FEL\"");
    assertThat(API.post("/reports", wrong).status()).isEqualTo(422);
    assertThat(SERVICE.getBean(CommandGate.class).gate().free()).isEqualTo(PLACES);
  }

  @Test
  void pastTheQueriesAtOnceIsUnavailable() {
    var gate = SERVICE.getBean(QueryGate.class).gate();
    occupied(gate, PLACES, OverloadTest::assertNothingCanBeRead);
    assertThat(gate.free()).isEqualTo(PLACES);
    assertThat(API.get("/reports").status()).isEqualTo(200);
  }

  @Test
  void aQueryThatTakesTooLongIsUnavailable(CapturedOutput output) throws SQLException {
    try (var owner = owner()) {
      owner.setAutoCommit(false);
      var sql = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
      tables(sql).forEach(table -> sql.execute("LOCK TABLE " + table));
      assertNothingCanBeRead();
      owner.rollback();
    }
    assertThat(API.get("/reports").status()).isEqualTo(200);
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  @Test
  void whenNoConnectionComesFreeItIsUnavailable() throws SQLException {
    var held = new ArrayList<Connection>();
    var reader = SERVICE.getBean("reader", HikariDataSource.class);
    try {
      while (held.size() < reader.getMaximumPoolSize()) {
        held.add(reader.getConnection());
      }
      assertNothingCanBeRead();
    } finally {
      for (var connection : held) {
        connection.close();
      }
    }
    assertThat(API.get("/reports").status()).isEqualTo(200);
  }

  @Test
  void whatNobodyExpectedTellsNothingAndLeavesATrace(CapturedOutput output) throws SQLException {
    var secret = "hemligordet";
    try (var owner = owner()) {
      var sql = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
      var views = views(sql);
      views.forEach(view -> rename(sql, view, view + "_gone"));
      try {
        var answer = API.get("/reports?principal=1480&q=" + secret);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/internal-error");
        assertThat(answer.response().body()).doesNotContain("SQL", "Exception", "gone", secret);
        assertThat(page())
            .startsWith("HTTP/1.1 500")
            .contains("Felkod 500")
            .doesNotContain("SQL", "Exception", "relation");
      } finally {
        views.forEach(view -> rename(sql, view + "_gone", view));
      }
    }
    assertThat(output.getAll())
        .contains("BadSqlGrammarException", "at deviation.projections.")
        .doesNotContain(secret, "SELECT ");
  }

  private static void occupied(Gate gate, int places, Runnable meanwhile) {
    for (var i = 0; i < places; i++) {
      gate.enter();
    }
    try {
      meanwhile.run();
    } finally {
      for (var i = 0; i < places; i++) {
        gate.leave();
      }
    }
  }

  /** Of somebody who may see the page. */
  private static String session() {
    var visitor = new Visitor(URL);
    visitor.signIn("/access-rules", "demo-process-leader");
    return visitor.cookies().entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static Http.Answer imported() {
    var line = Bodies.tree().toString().getBytes(StandardCharsets.UTF_8);
    return API.post("/reports/imports", "application/x-ndjson", line);
  }

  private static void assertNothingCanBeRead() {
    assertUnavailable(API.get("/reports"));
    assertThat(page())
        .startsWith("HTTP/1.1 503")
        .contains("Retry-After: ", "Felkod 503", "text/html");
  }

  private static void assertUnavailable(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).matches("[0-9]+");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/unavailable");
  }

  private static String page() {
    return RawHttp.answer(
        URL,
        "GET /quarters/goteborg-hisingen/2026Q1 HTTP/1.1\r\n"
            + "Host: x\r\n"
            + "Connection: close\r\n"
            + "Cookie: "
            + SESSION
            + "\r\n\r\n");
  }

  private static Connection owner() throws SQLException {
    var database = SERVICE.getBean(Database.class);
    return database.owner().at(database.jdbcUrl()).getConnection();
  }

  private static List<String> tables(JdbcTemplate sql) {
    return sql.queryForList(
        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname ~ '_g[0-9]+$'",
        String.class);
  }

  private static List<String> views(JdbcTemplate sql) {
    return sql.queryForList(
        "SELECT viewname FROM pg_views WHERE schemaname = 'read_model'", String.class);
  }

  private static void rename(JdbcTemplate sql, String from, String to) {
    sql.execute("ALTER VIEW read_model." + from + " RENAME TO " + to);
  }
}
