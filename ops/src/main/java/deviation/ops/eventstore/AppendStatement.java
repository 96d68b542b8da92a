package deviation.ops.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * A batch as one statement. Everything hangs on its first row: that is inserted only after the row
 * of the remembered head, and does nothing, without a line in the server's log, where its position
 * is taken; it waits for whoever is about to take it. No other row can then meet a taken position,
 * for nobody goes on from a position that isn't committed.
 */
final class AppendStatement {

  private static final String COLUMNS =
      "recorded_at, hash, aggregate_type, aggregate_id, sequence, event_id, type, revision,"
          + " payload, meta";

  private static final String FIRST =
      """
      WITH first AS (
        INSERT INTO log.event (position, %s)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
        WHERE %%s
        ON CONFLICT (position) DO NOTHING
        RETURNING position, recorded_at)
      """
          .formatted(COLUMNS);
  private static final String AFTER_HEAD =
      FIRST.formatted("EXISTS (SELECT FROM log.event WHERE position = ? AND hash = ?)");
  private static final String AS_FIRST = FIRST.formatted("NOT EXISTS (SELECT FROM log.event)");
  private static final String REST =
      """
      , rest AS (
        INSERT INTO log.event (position, %s)
        SELECT first.position + r.n, first.recorded_at, r.hash, r.aggregate_type, r.aggregate_id, r.sequence, r.event_id,
          r.type, r.revision, r.payload, r.meta
        FROM first, unnest(?::bytea[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::bytea[],
          ?::bytea[]) WITH ORDINALITY
          AS r (hash, aggregate_type, aggregate_id, sequence, event_id, type, revision, payload, meta, n))
      """
          .formatted(COLUMNS);

  private final Connection connection;
  private final PreparedStatement statement;
  private int next = 1;

  private AppendStatement(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /** What became of it: a warning means that the standby may lack it. */
  enum Outcome {
    STORED,
    NOTHING,
    STORED_HERE_ALONE
  }

  static Outcome execute(Connection connection, Batch batch) throws SQLException {
    try (var statement = connection.prepareStatement(sql(batch))) {
      new AppendStatement(connection, statement).bind(batch);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Outcome.NOTHING;
        }
      }
      return statement.getWarnings() == null ? Outcome.STORED : Outcome.STORED_HERE_ALONE;
    }
  }

  private static String sql(Batch batch) {
    var sql = new StringBuilder(batch.after().position() == 0 ? AS_FIRST : AFTER_HEAD);
    if (batch.events().size() > 1) {
      sql.append(REST);
    }
    var n = 0;
    for (var table : batch.side().keySet()) {
      sql.append(", side_").append(n++).append(" AS (").append(table.insert()).append(", first)\n");
    }
    return sql.append("SELECT position FROM first").toString();
  }

  private void bind(Batch batch) throws SQLException {
    var first = batch.events().getFirst();
    statement.setLong(next++, batch.firstPosition());
    statement.setObject(next++, batch.recordedAt().atOffset(ZoneOffset.UTC));
    statement.setBytes(next++, batch.hashes().getFirst());
    statement.setString(next++, first.aggregateType());
    statement.setString(next++, first.aggregateId());
    statement.setLong(next++, first.sequence());
    statement.setString(next++, first.eventId());
    statement.setString(next++, first.type());
    statement.setInt(next++, first.revision());
    statement.setBytes(next++, first.payload());
    statement.setBytes(next++, first.meta());
    if (batch.after().position() != 0) {
      statement.setLong(next++, batch.after().position());
      statement.setBytes(next++, batch.after().hash());
    }
    if (batch.events().size() > 1) {
      bindRest(batch);
    }
    for (var side : batch.side().entrySet()) {
      for (var column = 0; column < side.getKey().types().size(); column++) {
        var at = column;
        bind(side.getKey().types().get(at), side.getValue().stream().map(row -> row[at]).toArray());
      }
    }
  }

  private void bindRest(Batch batch) throws SQLException {
    var rest = batch.events().subList(1, batch.events().size());
    bind("bytea", batch.hashes().subList(1, batch.hashes().size()).toArray(byte[][]::new));
    bind("text", strings(rest, NewEvent::aggregateType));
    bind("text", strings(rest, NewEvent::aggregateId));
    bind("int8", rest.stream().map(NewEvent::sequence).toArray(Long[]::new));
    bind("text", strings(rest, NewEvent::eventId));
    bind("text", strings(rest, NewEvent::type));
    bind("int4", rest.stream().map(NewEvent::revision).toArray(Integer[]::new));
    bind("bytea", rest.stream().map(NewEvent::payload).toArray(byte[][]::new));
    bind("bytea", rest.stream().map(NewEvent::meta).toArray(byte[][]::new));
  }

  private static String[] strings(List<NewEvent> events, Function<NewEvent, String> part) {
    return events.stream().map(part).toArray(String[]::new);
  }

  private void bind(String type, Object[] values) throws SQLException {
    // The driver sends bytea in binary only where it sees what it is.
    Object[] array =
        type.equals("bytea")
            ? java.util.Arrays.copyOf(values, values.length, byte[][].class)
            : values;
    statement.setArray(next++, connection.createArrayOf(type, array));
  }
}
