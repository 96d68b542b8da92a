package deviation.ops.eventstore;

import deviation.ops.MigratedDatabase;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of keys as idempotency has one, with the positions of what was done. */
final class SideTableFixture {

  static final String CONSTRAINT = "done_key";

  private static final SideTable TABLE =
      new SideTable(
          "done",
          """
          INSERT INTO done (key, first, last)
          SELECT r.* FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS r (key, first, last)
          """,
          List.of("text", "int8", "int8"));

  private final JdbcClient owner;

  SideTableFixture(MigratedDatabase database) {
    owner = JdbcClient.create(database.owner());
    owner
        .sql(
            "CREATE TABLE done (key text, first bigint, last bigint, CONSTRAINT done_key PRIMARY"
                + " KEY (key))")
        .update();
    owner.sql("GRANT SELECT, INSERT ON done TO " + database.database().appender().user()).update();
  }

  SideRow row(String key) {
    return TABLE.placed((first, last) -> new Object[] {key, first, last});
  }

  /** As {@code key:first-last}. */
  List<String> keys() {
    return owner
        .sql("SELECT key || ':' || first || '-' || last FROM done ORDER BY key")
        .query(String.class)
        .list();
  }

  /** Writes the key in a transaction of its own: what a right log never does. */
  void insertApart(SideRow row) {
    var values = row.values().at(0, 0);
    owner.sql("INSERT INTO done VALUES (?, ?, ?)").params(values).update();
  }

  void empty() {
    owner.sql("TRUNCATE done").update();
  }
}
