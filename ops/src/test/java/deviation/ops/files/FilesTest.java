package deviation.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import deviation.api.http.FileTypes;
import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answer as a file. */
class FilesTest {

  private static final String SUMMARY = "/quarterly-summaries/goteborg-hisingen/2025Q4";

  private final Http api = new Http(RunningApplication.url());

  @ParameterizedTest
  @CsvSource({
    "/reports?quarter=2025Q4&limit=3, reports",
    "/system-faults?limit=3, system-faults",
    "/quarterly-summaries/goteborg-hisingen/2025Q4, quarterly-summaries-goteborg-hisingen-2025Q4",
    "/principal-statistics?principal=1480&from=2025Q1&to=2025Q4, principal-statistics"
  })
  void bothFormatsHaveTheSameRowsUnderNamesInTheAskedLanguage(String path, String name)
      throws IOException {
    var csv = api.file(path, "Accept", "text/csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Type"))
        .contains("text/csv;header=present;charset=UTF-8");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + name + ".csv\"");
    var swedish = lines(csv.body());
    assertThat(swedish).hasSizeGreaterThan(2);
    assertThat(swedish.getFirst()).contains("Kvartal").contains(" (kod)");
    var xlsx = api.file(path, "Accept", FileTypes.XLSX, "Accept-Language", "en");
    assertThat(xlsx.headers().firstValue("Content-Type")).contains(FileTypes.XLSX);
    assertThat(xlsx.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"" + name + ".xlsx\"");
    assertThat(xlsx.headers().firstValue("Content-Language")).contains("en");
    var rows = rows(xlsx.body());
    assertThat(rows.getFirst().getCellText(0)).isNotEqualTo(swedish.getFirst().split(";")[0]);
    assertThat(rows).hasSameSizeAs(swedish);
    assertThat(rows.getFirst().getCellCount()).isEqualTo(swedish.getFirst().split(";").length);
  }

  @Test
  void theFileSaysWhatTheJsonSays() {
    var json = api.get(SUMMARY).json();
    var records = records(api.file(SUMMARY, "Accept", "text/csv").body());
    assertThat(count(records, "Rapporter", "")).isEqualTo(json.get("total").longValue());
    for (var category : json.get("byFailureCategory").properties()) {
      assertThat(count(records, "Bristkategori", category.getKey()))
          .isEqualTo(category.getValue().longValue());
    }
    var labelled = records.stream().filter(row -> row.getField("Kod").equals("INFO")).findFirst();
    assertThat(labelled.orElseThrow().getField("Benämning")).isEqualTo("Informationsöverföring");
    assertThat(records.getFirst().getField("Samverkansområde (kod)"))
        .isEqualTo("goteborg-hisingen");
  }

  @Test
  void aReportsTextsAreInItsOwnFileAloneAndAreNoFormulas() {
    var body = Bodies.tree().put("description", "=1+1 och sedan; \"citat\"");
    var filed = api.post("/reports", body.toString()).json();
    var one = "/reports/" + filed.get("id").stringValue();
    var at = "minPosition=" + filed.get("position");
    var record = records(api.file(one + "?" + at, "Accept", "text/csv").body()).getFirst();
    assertThat(record.getField("Beskrivning")).isEqualTo("'=1+1 och sedan; \"citat\"");
    assertThat(record.getField("Rapportnummer")).isEqualTo(filed.get("reportNumber").stringValue());
    assertThat(record.getField("Motparter, enheter (kod)")).isEqualTo("14-su-medicin");
    var listed = records(api.file("/reports?limit=1&" + at, "Accept", "text/csv").body());
    assertThat(listed.getFirst().findField("Beskrivning")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "*/*|application/json",
        "text/html, */*;q=0.1|application/json",
        "application/json;q=0.4, text/csv;q=0.5|text/csv",
        "text/csv;q=0.4, application/json;q=0.5|application/json",
        "text/*|text/csv"
      })
  void theFormatFollowsTheQualities(String accept, String type) {
    for (var path : List.of(SUMMARY, "/reports?limit=1")) {
      assertThat(api.get(path, "Accept", accept).header("Content-Type")).startsWith(type);
    }
  }

  @Test
  void whatIsNoFileIsAnsweredAsBefore() {
    var filed = api.post("/reports", Bodies.report());
    assertThat(filed.header("Content-Type")).isEqualTo("application/json");
    var one =
        "/reports/"
            + filed.json().get("id").stringValue()
            + "?minPosition="
            + filed.json().get("position");
    assertThat(api.get(one).header("Content-Type")).isEqualTo("application/json");
    assertThat(api.get(one, "Accept", "*/*").header("ETag")).isEqualTo("\"0\"");
    assertThat(api.get(one, "Accept", "text/csv", "If-None-Match", "\"0\"").status())
        .as("the JSON's tag says nothing of the file")
        .isEqualTo(200);
    assertThat(api.get("/events?limit=1", "Accept", "text/csv").status()).isEqualTo(406);
    assertThat(api.get("/reports?limit=1001", "Accept", "text/csv").header("Content-Type"))
        .isEqualTo("application/problem+json");
  }

  private static long count(List<NamedCsvRecord> records, String figure, String code) {
    return records.stream()
        .filter(row -> row.getField("Uppgift").equals(figure))
        .filter(row -> row.getField("Kod").equals(code))
        .mapToLong(row -> Long.parseLong(row.getField("Antal")))
        .sum();
  }

  private static List<String> lines(byte[] csv) {
    var text = new String(csv, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    return text.substring(1).lines().toList();
  }

  private static List<NamedCsvRecord> records(byte[] csv) {
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(';')
            .detectBomHeader(true)
            .ofNamedCsvRecord(new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
      return reader.stream().toList();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<Row> rows(byte[] xlsx) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return book.getFirstSheet().read();
    }
  }
}
