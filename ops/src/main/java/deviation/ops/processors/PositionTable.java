package deviation.ops.processors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the generations stand. */
final class PositionTable {

  private static final String COLUMNS =
      """
      SELECT p.name, p.generation, p.version, p.state, p.position, p.started_at,
        EXISTS (SELECT FROM processor.pause s WHERE s.name = p.name) AS paused,
        (SELECT count(*) FROM processor.dead_letter d
          WHERE d.name = p.name AND d.generation = p.generation) AS letters
      FROM processor.position p
      """;

  private final JdbcClient client;

  PositionTable(DataSource projector) {
    this.client = JdbcClient.create(projector);
  }

  Optional<Generation> find(String name, int version, State state) {
    return client
        .sql(COLUMNS + "WHERE p.name = ? AND p.version = ? AND p.state = ?")
        .params(name, version, state.name())
        .query((row, _) -> generation(row))
        .optional();
  }

  /** All of a read model that have tables or had them, whatever their version. */
  List<Generation> all(String name) {
    return client
        .sql(COLUMNS + "WHERE p.name = ? ORDER BY p.generation")
        .param(name)
        .query((row, _) -> generation(row))
        .list();
  }

  /**
   * Takes the row's lock until the transaction ends: the fence. What waited for it sees the
   * position that the other one left, but pause and letters as they were before: letters are added
   * with the position alone, so a count that is too high costs a look-up and one that is too low
   * can't be.
   */
  Optional<Generation> lock(Generation generation) {
    return client
        .sql(COLUMNS + "WHERE p.name = ? AND p.generation = ? AND p.state = ? FOR UPDATE OF p")
        .params(generation.name(), generation.number(), generation.state().name())
        .query((row, _) -> generation(row))
        .optional();
  }

  /**
   * The fence, {@link FoldTable#enter} and {@link #advance} in one round trip: moves the generation
   * over the page.
   *
   * @return false when it isn't where the page begins, is paused or has dead letters
   */
  boolean moveOver(Generation from, LogPage page) {
    return client
        .sql(
            """
            UPDATE processor.position p SET position = ?, tended_at = now()
            WHERE p.name = ? AND p.generation = ? AND p.state = ? AND p.position = ?
              AND NOT EXISTS (SELECT FROM processor.pause s WHERE s.name = p.name)
              AND NOT EXISTS (SELECT FROM processor.dead_letter d
                WHERE d.name = p.name AND d.generation = p.generation)
            RETURNING set_config('search_path', ?, true),
              set_config('synchronous_commit', ?, true)
            """)
        .params(page.last(), from.name(), from.number(), from.state().name())
        .param(page.after())
        .params(from.schema(), from.synchronousCommit())
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  /** Takes the lock of the one that answers, if there is one. */
  Optional<Generation> lockLive(String name, int version) {
    return client
        .sql(COLUMNS + "WHERE p.name = ? AND p.version = ? AND p.state = 'LIVE' FOR UPDATE OF p")
        .params(name, version)
        .query((row, _) -> generation(row))
        .optional();
  }

  /** A new one to be built, unless another is being built or another node was faster. */
  Optional<Generation> begin(String name, int version) {
    var begun =
        client
            .sql(
                """
                INSERT INTO processor.position (name, generation, version, state)
                SELECT ?, coalesce(max(generation), 0) + 1, ?, 'BUILDING'
                FROM processor.position WHERE name = ?
                ON CONFLICT DO NOTHING
                """)
            .params(name, version, name)
            .update();
    return begun == 0 ? Optional.empty() : find(name, version, State.BUILDING);
  }

  void advance(Generation generation, long position) {
    client
        .sql(
            """
            UPDATE processor.position SET position = ?, tended_at = now()
            WHERE name = ? AND generation = ?
            """)
        .params(position, generation.name(), generation.number())
        .update();
  }

  void become(Generation generation, State state) {
    client
        .sql(
            """
            UPDATE processor.position SET state = ?, tended_at = now()
            WHERE name = ? AND generation = ?
            """)
        .params(state.name(), generation.name(), generation.number())
        .update();
  }

  /**
   * Says that a node of this version is alive, so that newer ones leave its generation in place.
   */
  void tend(String name, int version) {
    client
        .sql(
            """
            UPDATE processor.position SET tended_at = now()
            WHERE name = ? AND version = ? AND state <> 'RETIRED'
              AND tended_at < now() - interval '1 minute'
            """)
        .params(name, version)
        .update();
  }

  /** Retires the generations of older versions that no node has tended for ten minutes. */
  void retireOlder(String name, int version) {
    client
        .sql(
            """
            UPDATE processor.position SET state = 'RETIRED'
            WHERE name = ? AND version < ? AND state <> 'RETIRED'
              AND tended_at < now() - interval '10 minutes'
            """)
        .params(name, version)
        .update();
  }

  void pause(String name) {
    client
        .sql("INSERT INTO processor.pause (name) VALUES (?) ON CONFLICT DO NOTHING")
        .param(name)
        .update();
  }

  void resume(String name) {
    client.sql("DELETE FROM processor.pause WHERE name = ?").param(name).update();
  }

  private static Generation generation(ResultSet row) throws SQLException {
    return new Generation(
        row.getString("name"),
        row.getInt("generation"),
        row.getInt("version"),
        State.valueOf(row.getString("state")),
        row.getLong("position"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("paused"),
        row.getLong("letters"));
  }
}
