package deviation.ops.contract;

import deviation.ops.RunningApplication;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a valid request is about: things that exist, made anew for each. */
final class Things {

  private Things() {}

  /** A thing that a call is about; a step on it names its version. */
  record Thing(String id, String etag) {}

  /** What can stand in the path under that name; a report is there where the operation is open. */
  static Thing named(JsonNode parameter, Operation operation) {
    return switch (parameter.get("name").stringValue()) {
      case "reportId" -> Prepared.report(operation);
      case "deadLetterId" -> new Thing(String.valueOf(deadLetter()), "");
      case String _ -> new Thing(text(parameter.get("example")), "");
    };
  }

  static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** Filed, and seen by every query that is asked from now on. */
  static JsonNode report() {
    var filing = Described.operation("fileReport");
    var valid = ValidCalls.of(filing).getLast().call();
    // Between units of one principal: no other one has part in it.
    var own = ValidCalls.text(valid).replace("{\"principal\":\"14\"}", "{\"principal\":\"1480\"}");
    var report = valid.body(own).send().json();
    seen(report);
    return report;
  }

  /** Waits until the list has it. */
  static void seen(JsonNode report) {
    var seen =
        new Call("GET", "/reports", Map.of(), Map.of(), SignIn.as("process-leader"), new byte[0])
            .query("minPosition", report.get("position").toString())
            .send();
    if (seen.status() != 200) {
      throw new IllegalStateException("a report that was filed isn't seen: " + seen.status());
    }
  }

  /** The filing of a report that the list has already: folding it again changes nothing. */
  private static long deadLetter() {
    var report = report();
    return letters()
        .sql(
            """
            INSERT INTO processor.dead_letter (name, generation, position, aggregate_id, error)
            SELECT name, generation, ?, ?, 'made up' FROM processor.position
            WHERE name = 'report-list' AND state = 'LIVE' ORDER BY generation DESC LIMIT 1
            RETURNING id
            """)
        .params(report.get("position").longValue(), report.get("id").stringValue())
        .query(Long.class)
        .single();
  }

  /** What the walk paused runs again, and the letters that it made up are gone. */
  static void tidy() {
    letters().sql("DELETE FROM processor.dead_letter WHERE error = 'made up'").update();
    letters().sql("DELETE FROM processor.pause").update();
  }

  private static JdbcClient letters() {
    return JdbcClient.create(RunningApplication.context().getBean("projector", DataSource.class));
  }
}
