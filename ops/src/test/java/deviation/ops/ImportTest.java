package deviation.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many reports at once, each line answered for itself. */
class ImportTest {

  private static final String HEADER =
      "occurredOn,collaborationArea,reportingPrincipal,reportingUnit,counterparts.0.principal,"
          + "originParty,agreement.id,concernClass,processStep,failureCategory,secondaryCategories,"
          + "consequence,description,statutoryFlag,recurrenceLikelihood\n";
  private static final String ROW =
      "2026-02-11,goteborg-hisingen,1480,1480-aldre-hisingen,14,COUNTERPART,in-och-utskrivning,"
          + "OCCURRED,UTSKRIVNING,INFO,LKM|SIP,NONE,\"Listan saknades, som förut.\",NONE,2\n";

  private final Http api = new Http(RunningApplication.url());

  @Test
  void one_broken_line_among_a_thousand_is_refused_alone() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      lines.add(Bodies.tree().toString());
    }
    lines.set(499, "{\"occurredOn\": \"2026-0");
    var answer = ndjson("", String.join("\n", lines));
    assertThat(answer.status()).isEqualTo(200);
    var json = answer.json();
    assertThat(json.get("filed").intValue()).isEqualTo(999);
    assertThat(json.get("refused").intValue()).isEqualTo(1);
    assertThat(json.get("lines")).hasSize(1_000);
    assertThat(json.at("/lines/499/line").intValue()).isEqualTo(500);
    assertThat(json.at("/lines/499/errors/0/code").stringValue()).isEqualTo("not-json");
    assertThat(json.at("/lines/500/reportNumber").stringValue()).startsWith("BIS-14-2026Q1-");
  }

  @Test
  void a_dry_run_files_nothing() {
    var json = ndjson("?dryRun=true", Bodies.tree() + "\n" + "{}").json();
    assertThat(json.get("filed").intValue()).isEqualTo(1);
    assertThat(json.get("refused").intValue()).isEqualTo(1);
    assertThat(json.at("/lines/0").has("id")).isFalse();
  }

  @Test
  void a_case_that_was_filed_is_not_filed_again() {
    var body = Bodies.tree().put("localCaseRef", "fall-" + UUID.randomUUID()).toString();
    var first = api.post("/reports", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().has("localCaseRef")).isFalse();
    var second = api.post("/reports", body);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().at("/errors/0/reportId").stringValue())
        .isEqualTo(first.json().get("id").stringValue());
    var imported = ndjson("", body).json();
    assertThat(imported.get("alreadyFiled").intValue()).isEqualTo(1);
    assertThat(imported.at("/lines/0/id")).isEqualTo(first.json().get("id"));
  }

  @Test
  void a_csv_has_the_bodys_names_with_dots() {
    var json = csv(HEADER + ROW + ROW.replace("INFO", "NYTT")).json();
    assertThat(json.get("filed").intValue()).isEqualTo(1);
    assertThat(json.at("/lines/0/line").intValue()).isEqualTo(2);
    assertThat(json.at("/lines/1/errors/0/pointer").stringValue()).isEqualTo("/failureCategory");
  }

  @Test
  void a_wrong_header_is_refused_as_a_whole() {
    var answer = csv(HEADER.replace("occurredOn", "datum") + ROW);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo("/datum");
    assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo("unknown-column");
  }

  @Test
  void a_header_that_is_no_header_of_the_body_is_refused_with_each_column() {
    assertRefused(csv(""), "", "no-header");
    assertRefused(csv(HEADER.replace(',', '\t') + ROW.replace(',', '\t')), "", "separator");
    assertRefused(csv(HEADER.replace("occurredOn,", "") + ROW), "/occurredOn", "missing-column");
    assertRefused(
        csv(HEADER.replace("agreement.id", "agreement.clause") + ROW),
        "/agreement",
        "missing-column");
    assertRefused(
        csv(HEADER.replace("agreement.id", "agreement.name") + ROW),
        "/agreement/name",
        "unknown-column");
    assertRefused(
        csv(HEADER.replace("consequence", "statutoryFlag") + ROW),
        "/statutoryFlag",
        "repeated-column");
  }

  @Test
  void a_csv_names_an_agreement_by_id_or_by_status() {
    var header = HEADER.replace("agreement.id", "agreement.id,agreement.status");
    var named = ROW.replace("in-och-utskrivning", "in-och-utskrivning,");
    var unnamed = ROW.replace("in-och-utskrivning", ",UNKNOWN");
    assertThat(csv(header + named + unnamed).json().get("filed").intValue()).isEqualTo(2);
  }

  @Test
  void a_broken_row_is_refused_alone() {
    var rows =
        HEADER
            + ROW
            + ROW.replace(",NONE,2", "")
            + ROW.replace("förut", "f\u0000rut")
            + ROW.replace("förut", "förut".repeat(15_000))
            + ROW;
    var bytes = new String(rows.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    var json =
        api.post(
                "/reports/imports",
                "text/csv",
                bytes.replace('\u0000', '\u00ff').getBytes(StandardCharsets.ISO_8859_1))
            .json();
    assertThat(json.get("filed").intValue()).isEqualTo(2);
    assertThat(json.at("/lines/1/errors/0/code").stringValue()).isEqualTo("column-count");
    assertThat(json.at("/lines/2/errors/0/code").stringValue()).isEqualTo("not-utf8");
    assertThat(json.at("/lines/2/errors/0/pointer").stringValue()).isEqualTo("/description");
    assertThat(json.at("/lines/3/errors/0/code").stringValue()).isEqualTo("too-large");
    assertThat(json.at("/lines/4/reportNumber").stringValue()).startsWith("BIS-14-2026Q1-");
  }

  @Test
  void a_csv_that_breaks_off_or_whose_quotation_marks_are_wrong_is_refused_as_a_whole() {
    var whole = HEADER + ROW + ROW;
    assertRefused(csv(whole.substring(0, whole.lastIndexOf("förut"))), "", "open-quote");
    assertRefused(csv(HEADER + ROW + ROW.replace("förut.\"", "\"förut\"")), "", "not-csv");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_are_no_part_of_the_text() {
    var json = csv("\uFEFF" + (HEADER + ROW).replace("\n", "\r\n")).json();
    assertThat(json.get("filed").intValue()).isEqualTo(1);
  }

  private static void assertRefused(Http.Answer answer, String pointer, String code) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/pointer").stringValue()).isEqualTo(pointer);
    assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
    assertThat(answer.json().at("/errors/0/message").stringValue()).isNotBlank();
  }

  private Http.Answer ndjson(String query, String lines) {
    return api.post(
        "/reports/imports" + query, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
  }

  private Http.Answer csv(String text) {
    return api.post("/reports/imports", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
