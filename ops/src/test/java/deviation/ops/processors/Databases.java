package deviation.ops.processors;

import deviation.ops.embedded.Database;
import deviation.ops.embedded.TestPostgres;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database as the product migrates it. */
final class Databases {

  private Databases() {}

  static Database migrated() {
    var database = TestPostgres.fresh();
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .placeholders(
            Map.of(
                "appender", database.appender().user(),
                "projector", database.projector().user(),
                "reader", database.reader().user(),
                "keeper", database.keeper().user()))
        .load()
        .migrate();
    return database;
  }
}
