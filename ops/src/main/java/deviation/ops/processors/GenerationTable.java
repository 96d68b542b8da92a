package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema of a generation and the views that show it to the reader; all owned by the projector.
 */
final class GenerationTable {

  private final JdbcClient client;
  private final String reader;

  GenerationTable(DataSource projector, String reader) {
    this.client = JdbcClient.create(projector);
    this.reader = reader;
  }

  /** Makes its tables without their indexes, within the caller's transaction. */
  void make(ReadModelTable model, Generation generation) {
    var schema = generation.schema();
    client.sql("CREATE SCHEMA " + schema).update();
    run(Ddl.read(model.ddl()).tables(), generation);
    // A table without a policy shows the reader nothing.
    for (var table : tables(schema)) {
      client.sql("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY").update();
    }
    client.sql("GRANT USAGE ON SCHEMA " + schema + " TO " + reader).update();
    client.sql("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + reader).update();
  }

  /** Whether nothing is missing that {@link #index} makes. */
  boolean indexed(ReadModelTable model, Generation generation) {
    return client
            .sql(
                """
                SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                WHERE c.relnamespace = ?::regnamespace AND NOT i.indisprimary
                """)
            .param(generation.schema())
            .query(Integer.class)
            .single()
        >= Ddl.read(model.ddl()).indexes().size();
  }

  /** Makes the indexes, all or none, within the caller's transaction. */
  void index(ReadModelTable model, Generation generation) {
    run(Ddl.read(model.ddl()).indexes(), generation);
  }

  /**
   * Gives the planner its statistics and lets answers come from the indexes alone; not within a
   * transaction. Else both would wait for the server's own vacuum to come by.
   */
  void vacuum(Generation generation) {
    tables(generation.schema())
        .forEach(
            table -> client.sql("VACUUM (ANALYZE) " + generation.schema() + "." + table).update());
  }

  private void run(List<String> statements, Generation generation) {
    client.sql("SET LOCAL search_path TO " + generation.schema()).update();
    statements.forEach(statement -> client.sql(statement).update());
  }

  /**
   * Points the views at it, within the caller's transaction. A query that reads them makes this
   * wait, and queries that come then wait behind it: not for longer than two seconds.
   */
  void publish(Generation generation) {
    client.sql("SET LOCAL lock_timeout = '2s'").update();
    for (var table : tables(generation.schema())) {
      var view = "read_model." + table + "_v" + generation.version();
      client
          .sql(
              """
              CREATE OR REPLACE VIEW %s WITH (security_invoker = true) AS SELECT %s FROM %s.%s
              """
                  .formatted(view, columns(generation.schema(), table), generation.schema(), table))
          .update();
      client.sql("GRANT SELECT ON " + view + " TO " + reader).update();
    }
  }

  /** Drops what a retired one left, with the views of its version if no other took them over. */
  void drop(Generation generation) {
    client.sql("SET LOCAL lock_timeout = '2s'").update();
    client.sql("DROP SCHEMA IF EXISTS " + generation.schema() + " CASCADE").update();
  }

  boolean exists(Generation generation) {
    return client
        .sql("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = ?)")
        .param(generation.schema())
        .query(Boolean.class)
        .single();
  }

  private List<String> tables(String schema) {
    return client
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename")
        .param(schema)
        .query(String.class)
        .list();
  }

  private String columns(String schema, String table) {
    return client
        .sql(
            """
            SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
            FROM information_schema.columns WHERE table_schema = ? AND table_name = ?
            """)
        .params(schema, table)
        .query(String.class)
        .single();
  }
}
