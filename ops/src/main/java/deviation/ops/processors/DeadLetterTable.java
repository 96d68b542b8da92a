package deviation.ops.processors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dead letters of all generations that aren't retired. */
final class DeadLetterTable {

  private static final String LETTERS =
      """
      SELECT d.id, d.name, d.generation, d.position, d.aggregate_id, d.error, d.at, d.attempts
      FROM processor.dead_letter d
      """;

  private final JdbcClient client;

  DeadLetterTable(DataSource projector) {
    this.client = JdbcClient.create(projector);
  }

  /** The aggregates whose later events are letters too. */
  Set<String> aggregates(Generation generation) {
    return new HashSet<>(
        client
            .sql(
                """
                SELECT DISTINCT aggregate_id FROM processor.dead_letter
                WHERE name = ? AND generation = ?
                """)
            .params(generation.name(), generation.number())
            .query(String.class)
            .list());
  }

  void add(Generation generation, long position, String aggregateId, String error) {
    client
        .sql(
            """
            INSERT INTO processor.dead_letter (name, generation, position, aggregate_id, error)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(generation.name(), generation.number(), position, aggregateId, error)
        .update();
  }

  Optional<DeadLetter> find(long id) {
    return client
        .sql(LETTERS + "WHERE d.id = ?")
        .param(id)
        .query((row, _) -> letter(row))
        .optional();
  }

  /** The letters of the same aggregate, in the order of the log. */
  List<DeadLetter> sequence(DeadLetter of) {
    return client
        .sql(
            LETTERS
                + "WHERE d.name = ? AND d.generation = ? AND d.aggregate_id = ? ORDER BY"
                + " d.position")
        .params(of.name(), of.generation(), of.aggregateId())
        .query((row, _) -> letter(row))
        .list();
  }

  List<DeadLetter> list(int limit, int offset) {
    return client
        .sql(LETTERS + "ORDER BY d.id LIMIT ? OFFSET ?")
        .params(limit, offset)
        .query((row, _) -> letter(row))
        .list();
  }

  long count() {
    return client.sql("SELECT count(*) FROM processor.dead_letter").query(Long.class).single();
  }

  void failedAgain(DeadLetter letter, String error) {
    client
        .sql("UPDATE processor.dead_letter SET attempts = attempts + 1, error = ? WHERE id = ?")
        .params(error, letter.id())
        .update();
  }

  boolean remove(DeadLetter letter) {
    return client.sql("DELETE FROM processor.dead_letter WHERE id = ?").param(letter.id()).update()
        > 0;
  }

  /** Those of a generation whose tables go. */
  void removeAll(Generation generation) {
    client
        .sql("DELETE FROM processor.dead_letter WHERE name = ? AND generation = ?")
        .params(generation.name(), generation.number())
        .update();
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getLong("id"),
        row.getString("name"),
        row.getInt("generation"),
        row.getLong("position"),
        row.getString("aggregate_id"),
        row.getString("error"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"));
  }
}
