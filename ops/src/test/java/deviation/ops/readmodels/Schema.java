package deviation.ops.readmodels;

import deviation.ops.embedded.Database;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A read model's tables in a schema of their own, as a generation has them. */
record Schema(DataSource source, ReadModelTable model, String name) {

  static DataSource owner(Database database) {
    var owner = database.owner();
    return new DriverManagerDataSource(database.jdbcUrl(), owner.user(), owner.password());
  }

  static Schema make(DataSource source, ReadModelTable model, String suffix) throws SQLException {
    var schema = new Schema(source, model, model.name().replace('-', '_') + suffix);
    schema.run("CREATE SCHEMA %1$s; SET search_path = %1$s; ".formatted(schema.name) + model.ddl());
    return schema;
  }

  /** Shows these tables to the answers. */
  Schema publish() throws SQLException {
    run("CREATE SCHEMA IF NOT EXISTS read_model");
    for (var table : tables()) {
      run(
          "CREATE VIEW read_model.%1$s_v%2$d AS SELECT * FROM %3$s.%1$s"
              .formatted(table, model.version(), name));
    }
    return this;
  }

  /** Each batch in a transaction of its own. */
  Schema fold(List<List<Recorded>> batches) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET search_path = " + name);
      connection.setAutoCommit(false);
      for (var batch : batches) {
        model.fold(connection, batch);
        connection.commit();
      }
    }
    return this;
  }

  /** Every row of every table, as text. */
  Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    for (var table : tables()) {
      var all =
          "SELECT t::text AS row FROM %s.%s AS t ORDER BY t::text COLLATE \"C\""
              .formatted(name, table);
      rows.put(table, JdbcClient.create(source).sql(all).query(String.class).list());
    }
    return rows;
  }

  private List<String> tables() {
    return JdbcClient.create(source)
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename")
        .param(name)
        .query(String.class)
        .list();
  }

  private void run(String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
