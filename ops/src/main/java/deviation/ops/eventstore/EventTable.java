package deviation.ops.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the log is read. */
final class EventTable {

  private static final String COLUMNS =
      "position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, type, revision,"
          + " payload, meta, hash";

  static final String ALL = "SELECT " + COLUMNS + " FROM log.event ORDER BY position";

  private final JdbcClient client;

  EventTable(DataSource source) {
    this.client = JdbcClient.create(source);
  }

  List<StoredEvent> after(long position, int limit) {
    return client
        .sql("SELECT " + COLUMNS + " FROM log.event WHERE position > ? ORDER BY position LIMIT ?")
        .params(position, limit)
        .query((row, _) -> event(row))
        .list();
  }

  List<StoredEvent> stream(String aggregateId, long firstSequence, int limit) {
    return client
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM log.event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT"
                + " ?")
        .params(aggregateId, firstSequence, limit)
        .query((row, _) -> event(row))
        .list();
  }

  Optional<Long> lastSequence(String aggregateId) {
    return client
        .sql("SELECT sequence FROM log.event WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1")
        .param(aggregateId)
        .query(Long.class)
        .optional();
  }

  EventLog.Head head() {
    return client
        .sql("SELECT position, hash, recorded_at FROM log.event ORDER BY position DESC LIMIT 1")
        .query((row, _) -> new EventLog.Head(row.getLong(1), row.getBytes(2), instant(row, 3)))
        .optional()
        .orElse(EventLog.Head.EMPTY);
  }

  /**
   * The last position recorded before a time, 0 when there is none: halving, for times rise with
   * positions.
   */
  long lastBefore(Instant time) {
    return client
        .sql(
            """
            WITH RECURSIVE half (low, high) AS (
              SELECT 0::bigint, (SELECT coalesce(max(position), 0) FROM log.event)
              UNION ALL
              SELECT CASE WHEN before THEN middle ELSE low END, CASE WHEN before THEN high ELSE middle - 1 END
              FROM half,
                LATERAL (SELECT position AS middle, recorded_at < ? AS before FROM log.event
                  WHERE position = (low + high + 1) / 2) AS m
              WHERE low < high)
            SELECT low FROM half WHERE low = high
            """)
        .param(time.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  static StoredEvent event(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong(1),
        instant(row, 2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        row.getString(7),
        row.getInt(8),
        row.getBytes(9),
        row.getBytes(10),
        row.getBytes(11));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
