package deviation.ops.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.MigratedDatabase;
import deviation.ops.embedded.Credentials;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;

/** One node's log on a database that several may share. */
final class TestLog implements AutoCloseable {

  static final AppendLimits LIMITS =
      new AppendLimits(64, 1 << 20, 1000, 1 << 22, Duration.ofSeconds(3));

  final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  final PostgresLog log;
  private final HikariDataSource appends;
  private final HikariDataSource loads;

  private TestLog(String url, MigratedDatabase database, InstantSource clock, AppendLimits limits) {
    this.appends = pool(url, database.database().appender(), 2);
    this.loads = pool(database.database().jdbcUrl(), database.database().appender(), 3);
    this.log = new PostgresLog(appends, loads, loads, database.appender(), clock, limits, registry);
  }

  static TestLog on(MigratedDatabase database) {
    return on(database, InstantSource.system());
  }

  static TestLog on(MigratedDatabase database, InstantSource clock) {
    return new TestLog(database.database().jdbcUrl(), database, clock, LIMITS);
  }

  static TestLog on(MigratedDatabase database, AppendLimits limits) {
    return new TestLog(database.database().jdbcUrl(), database, InstantSource.system(), limits);
  }

  /** Its appends go another way, through a proxy for one. */
  static TestLog by(String url, MigratedDatabase database) {
    return new TestLog(url, database, InstantSource.system(), LIMITS);
  }

  DataSource loads() {
    return loads;
  }

  private static HikariDataSource pool(String url, Credentials role, int size) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(role.user());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(size);
    pool.setConnectionTimeout(1000);
    pool.setConnectionInitSql(PostgresLog.SESSION);
    pool.addDataSourceProperty("socketTimeout", "2");
    return pool;
  }

  @Override
  public void close() {
    log.close();
    appends.close();
    loads.close();
  }
}
