package deviation.ops.idempotency;

import deviation.ops.eventstore.SideRow;
import deviation.ops.eventstore.SideTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The unique row that decides who was first. */
@Component
class KeyTable {

  private static final SideTable ROWS =
      new SideTable(
          "idempotency.key",
          """
          INSERT INTO idempotency.key (client, key, hmac, status, aggregate_id, first_position, last_position)
          SELECT r.* FROM unnest(?::text[], ?::text[], ?::bytea[], ?::int[], ?::uuid[], ?::bigint[], ?::bigint[])
          AS r (client, key, hmac, status, aggregate_id, first_position, last_position)
          """,
          List.of("text", "text", "bytea", "int4", "uuid", "int8", "int8"));

  private final JdbcClient appending;
  private final JdbcClient keeping;

  KeyTable(@Qualifier("appender") DataSource appender, @Qualifier("keeper") DataSource keeper) {
    this.appending = JdbcClient.create(appender);
    this.keeping = JdbcClient.create(keeper);
  }

  static SideRow row(Claim claim) {
    return ROWS.placed(
        (first, last) ->
            new Object[] {
              claim.client(),
              claim.key(),
              claim.hmac(),
              claim.status(),
              claim.aggregateId(),
              first,
              last
            });
  }

  Optional<Done> find(String client, String key) {
    return appending
        .sql(
            """
            SELECT hmac, aggregate_id, last_position FROM idempotency.key
            WHERE client = ? AND key = ?
            """)
        .params(client, key)
        .query((row, _) -> new Done(row.getBytes(1), row.getObject(2, UUID.class), row.getLong(3)))
        .optional();
  }

  /** Forgets the keys of more than 72 hours ago; how many there were. */
  int prune() {
    return keeping
        .sql("DELETE FROM idempotency.key WHERE created_at < now() - interval '72 hours'")
        .update();
  }
}
