package deviation.ops.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.MigratedDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log is only added to, whoever asks. */
class LogRightsTest {

  private static final List<String> CHANGES =
      List.of(
          "UPDATE log.event SET type = 'other'",
          "UPDATE log.event SET type = 'other' WHERE false",
          "DELETE FROM log.event",
          "TRUNCATE log.event");

  private static MigratedDatabase database;

  @BeforeAll
  static void oneEvent() {
    database = MigratedDatabase.fresh();
    try (var node = TestLog.on(database)) {
      node.log.append(Events.append(Events.of("kept", 0)));
    }
  }

  @Test
  void nobodyChangesIt() {
    for (var role :
        List.of(database.appender(), database.projector(), database.reader(), database.keeper())) {
      CHANGES.forEach(change -> refused(role, change, "permission denied"));
    }
  }

  @Test
  void theOwnerIsRefusedToo() {
    CHANGES.forEach(change -> refused(database.owner(), change, "the log is only added to"));
    refused(
        database.owner(),
        "SET session_replication_role = replica; DELETE FROM log.event",
        "the log is only added to");
  }

  @Test
  void onlyTheAppenderAdds() {
    for (var role : List.of(database.projector(), database.reader(), database.keeper())) {
      refused(role, "INSERT INTO log.event SELECT * FROM log.event", "permission denied");
    }
  }

  @Test
  void readersRead() {
    for (var role : List.of(database.appender(), database.projector())) {
      var count =
          JdbcClient.create(role).sql("SELECT count(*) FROM log.event").query(Long.class).single();
      assertThat(count).isEqualTo(1);
    }
    for (var role : List.of(database.reader(), database.keeper())) {
      refused(role, "SELECT count(*) FROM log.event", "permission denied");
    }
  }

  private static void refused(DataSource role, String statement, String why) {
    assertThatThrownBy(() -> JdbcClient.create(role).sql(statement).update())
        .as(statement)
        .rootCause()
        .hasMessageContaining(why);
  }
}
