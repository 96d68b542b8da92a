package deviation.bench.harness;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.embedded.Credentials;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.AppendLimits;
import deviation.ops.eventstore.PostgresLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server that all variants share, and databases of it for each; closes what it opened. */
public final class Bed implements AutoCloseable {

  /** Connections of every baseline. */
  public static final int POOL = 16;

  private final Database first;
  private final Path keys;
  private final Extent extent;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  public Bed(Database first, Path keys, Extent extent) {
    this.first = first;
    this.keys = keys;
    this.extent = extent;
  }

  public Extent extent() {
    return extent;
  }

  public Path keys() {
    return keys;
  }

  /** For files of a row's own; it goes with the run. */
  public Path folder(String name) {
    return keys.resolveSibling("bench-" + name);
  }

  /** An empty database of that name, the roles being those of the first. */
  public Database empty(String name) {
    JdbcClient.create(first.owner().at(first.jdbcUrl())).sql("CREATE DATABASE " + name).update();
    var url = first.jdbcUrl().replaceFirst("/[^/?]*($|\\?)", "/" + name + "$1");
    return new Database(
        url, first.owner(), first.appender(), first.projector(), first.reader(), first.keeper());
  }

  /** One with the tables of the service. */
  public Database migrated(String name) {
    var database = empty(name);
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
    return database;
  }

  /** As the option {@code --postgres} takes it, as the owner. */
  public static String url(Database database) {
    var owner = database.owner();
    return "postgresql://%s:%s@%s"
        .formatted(
            owner.user(),
            owner.password(),
            database.jdbcUrl().replaceFirst("^jdbc:postgresql://", ""));
  }

  public HikariDataSource pool(Database database, Credentials role, int size) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.jdbcUrl());
    pool.setUsername(role.user());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(size);
    pool.setConnectionTimeout(30_000);
    return open(pool);
  }

  /** Our log as the service opens it, as one node of perhaps several. */
  public PostgresLog log(Database database) {
    var appends = pool(database, database.appender(), 2);
    appends.setConnectionInitSql(PostgresLog.SESSION);
    var loads = pool(database, database.appender(), 8);
    loads.setConnectionInitSql(PostgresLog.SESSION);
    return open(
        new PostgresLog(
            appends,
            loads,
            pool(database, database.projector(), 4),
            database.appender().at(database.jdbcUrl()),
            Clock.systemUTC(),
            AppendLimits.SHIPPED,
            new SimpleMeterRegistry()));
  }

  public <C extends AutoCloseable> C open(C resource) {
    opened.push(resource);
    return resource;
  }

  /** Ends what a row has opened, the last first; the server and its databases stay. */
  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
