package deviation.ops;

import deviation.ops.embedded.Database;
import deviation.ops.embedded.TestPostgres;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database as the product migrates it, and its roles. */
public record MigratedDatabase(Database database) {

  public static MigratedDatabase fresh() {
    return of(TestPostgres.fresh());
  }

  public static MigratedDatabase of(Database database) {
    Flyway.configure()
        .dataSource(database.owner().at(database.jdbcUrl()))
        .locations("classpath:db/migration")
        .placeholders(
            Map.of(
                "appender", database.appender().user(),
                "projector", database.projector().user(),
                "reader", database.reader().user(),
                "keeper", database.keeper().user()))
        .load()
        .migrate();
    return new MigratedDatabase(database);
  }

  /** What only the owner can, and only by first taking the trigger away. */
  public void emptyLog() {
    var owner = JdbcClient.create(owner());
    owner.sql("ALTER TABLE log.event DISABLE TRIGGER only_added_to").update();
    owner.sql("TRUNCATE log.event").update();
    owner.sql("ALTER TABLE log.event ENABLE ALWAYS TRIGGER only_added_to").update();
  }

  public DataSource owner() {
    return database.owner().at(database.jdbcUrl());
  }

  public DataSource appender() {
    return database.appender().at(database.jdbcUrl());
  }

  public DataSource projector() {
    return database.projector().at(database.jdbcUrl());
  }

  public DataSource keeper() {
    return database.keeper().at(database.jdbcUrl());
  }

  public DataSource reader() {
    return database.reader().at(database.jdbcUrl());
  }
}
