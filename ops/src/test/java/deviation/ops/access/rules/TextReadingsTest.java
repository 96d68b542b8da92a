package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.Bodies;
import deviation.ops.Http;
import deviation.ops.RunningApplication;
import deviation.ops.embedded.Database;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who reads a report's text leaves a trace that nobody can take away. */
class TextReadingsTest {

  private static final String URL = RunningApplication.url();
  private final Http coordinator = new Http(URL, "coordinator");
  private final Http auditor = new Http(URL, "auditor");

  @Test
  void aReadIsNotedWithWhoWhichWhenAndWhy() {
    var id = filed();
    coordinator.get("/reports/" + id + "?minPosition=" + position(id));
    var readings = readings(id);
    assertThat(readings.get("total").asInt()).isEqualTo(1);
    var reading = readings.at("/items/0");
    assertThat(reading.get("subject").stringValue()).isEqualTo("demo-coordinator");
    assertThat(reading.get("role").stringValue()).isEqualTo("coordinator");
    assertThat(reading.get("principal").stringValue()).isEqualTo("1480");
    assertThat(reading.get("reportId").stringValue()).isEqualTo(id);
    assertThat(reading.get("purpose").stringValue()).isEqualTo("INBOX");
    assertThat(reading.get("readAt").stringValue()).endsWith("Z");
  }

  @Test
  void aFileOfATextIsAnExport() {
    var id = filed();
    coordinator.get("/reports/" + id + "?minPosition=" + position(id), "Accept", "text/csv");
    assertThat(readings(id).at("/items/0/purpose").stringValue()).isEqualTo("EXPORT");
  }

  @Test
  void whatShowsNoTextIsNoRead() {
    var id = filed();
    coordinator.get("/reports?limit=1000&minPosition=" + position(id));
    auditor.get("/reports/" + id + "/history");
    new Http(URL, "coordinator-14").get("/reports/" + id);
    assertThat(readings(id).get("total").asInt()).isZero();
  }

  @Test
  void theTraceCanOnlyBeAddedTo() {
    var database = RunningApplication.bean(Database.class);
    var keeper = JdbcClient.create(database.keeper().at(database.jdbcUrl()));
    for (var sql :
        new String[] {
          "UPDATE access.text_reading SET subject = ''",
          "DELETE FROM access.text_reading",
          "TRUNCATE access.text_reading"
        }) {
      assertThatThrownBy(() -> keeper.sql(sql).update()).rootCause().hasMessageContaining("denied");
    }
  }

  @Test
  void withoutATraceThereIsNoText() {
    var readings = RunningApplication.bean(TextReadings.class);
    assertThatThrownBy(() -> readings.note(UUID.randomUUID()))
        .isInstanceOf(IllegalStateException.class);
  }

  private String filed() {
    return coordinator.post("/reports", Bodies.report()).json().get("id").stringValue();
  }

  private String position(String id) {
    return auditor.get("/reports/" + id + "/history").json().at("/items/0/position").toString();
  }

  private JsonNode readings(String id) {
    return auditor.get("/text-readings?report=" + id).json();
  }
}
