package deviation.ops.registers;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the registers, as the role {@code keeper} may use them. */
final class RegistersTable {

  private final JdbcClient sql;

  RegistersTable(DataSource keeper) {
    sql = JdbcClient.create(keeper);
  }

  /** The version of the shipped files that was loaded last; 0 when none was. */
  int shippedVersion() {
    return sql.sql("SELECT coalesce(max(version), 0) FROM register.load WHERE source = 'shipped'")
        .query(Integer.class)
        .single();
  }

  /**
   * Adds the rows that differ from what shipped last, in one statement: all or none. Of two nodes
   * that load one version at once, the second waits for the first and then adds nothing. What a
   * person changed meanwhile stays, unless its shipped row changed too.
   */
  void load(int version, List<EntryRow> rows) {
    sql.sql(
            """
            WITH newer AS (
              INSERT INTO register.load (source, version)
              SELECT 'shipped', :version
              WHERE NOT EXISTS (
                SELECT FROM register.load WHERE source = 'shipped' AND version >= :version)
              ON CONFLICT DO NOTHING
              RETURNING number
            )
            INSERT INTO register.entry (register, id, valid_from, load, body)
            SELECT row.register, row.id, row.valid_from, newer.number, row.body
            FROM newer, unnest(:registers::text[], :ids::text[], :days::date[], :bodies::jsonb[])
              AS row (register, id, valid_from, body)
            WHERE row.body IS DISTINCT FROM (
              SELECT entry.body
              FROM register.entry JOIN register.load ON load.number = entry.load
              WHERE load.source = 'shipped' AND entry.register = row.register
                AND entry.id = row.id AND entry.valid_from = row.valid_from
              ORDER BY load.version DESC
              LIMIT 1)
            """)
        .param("version", version)
        .param("registers", column(rows, EntryRow::register))
        .param("ids", column(rows, EntryRow::id))
        .param("days", column(rows, row -> row.validFrom().toString()))
        .param("bodies", column(rows, EntryRow::body))
        .update();
  }

  /**
   * What holds of each entry from each of its first days on, by the latest load that knew of it.
   */
  List<EntryRow> rows() {
    return sql.sql(
            """
            SELECT DISTINCT ON (register, id, valid_from) register, id, valid_from, body::text AS body
            FROM register.entry
            ORDER BY register, id, valid_from, load DESC
            """)
        .query(EntryRow.class)
        .list();
  }

  private static String[] column(List<EntryRow> rows, Function<EntryRow, String> field) {
    return rows.stream().map(field).toArray(String[]::new);
  }
}
