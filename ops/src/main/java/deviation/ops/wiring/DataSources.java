package deviation.ops.wiring;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.embedded.Credentials;
import deviation.ops.embedded.Database;
import deviation.ops.embedded.Migrations;
import deviation.ops.eventstore.PostgresLog;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * A pool for each database role, so that no code can do more than its part (engineering.md, section
 * 5).
 */
@Configuration(proxyBeanMethods = false)
class DataSources {

  private final Database database;
  private final Duration statementTimeout;

  DataSources(
      Database database, @Value("${deviation.statement-timeout}") Duration statementTimeout) {
    this.database = database;
    this.statementTimeout = statementTimeout;
  }

  /** Log, texts and registers; the read models have no migrations. */
  @Bean
  Flyway migrations() {
    var flyway =
        Flyway.configure()
            .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
            .placeholders(
                Map.of(
                    "appender", database.appender().user(),
                    "projector", database.projector().user(),
                    "reader", database.reader().user(),
                    "keeper", database.keeper().user()))
            .load();
    Migrations.apply(flyway);
    return flyway;
  }

  /** For the append alone. */
  @Bean
  @DependsOn("migrations")
  HikariDataSource appends() {
    var pool = pool("appends", database.appender(), 2);
    pool.setConnectionInitSql(PostgresLog.SESSION);
    // A server that says nothing for so long is taken for lost; its answer is then asked for again.
    pool.addDataSourceProperty("socketTimeout", "8");
    return pool;
  }

  /** Aggregates and what a command looks up beside them, each by key. */
  @Bean
  @Primary
  @DependsOn("migrations")
  HikariDataSource appender() {
    var pool = pool("appender", database.appender(), 8);
    pool.setConnectionInitSql(PostgresLog.SESSION);
    return pool;
  }

  @Bean
  @DependsOn("migrations")
  HikariDataSource projector() {
    return pool("projector", database.projector(), 4);
  }

  @Bean
  @DependsOn("migrations")
  HikariDataSource reader() {
    var pool = pool("reader", database.reader(), 10);
    pool.setReadOnly(true);
    // Soon: whoever waits here has a place among the queries that read at once.
    pool.setConnectionTimeout(3_000);
    // The statement's comes first: its end leaves the connection as it was.
    pool.setConnectionInitSql(
        "SET transaction_timeout = '30s'; SET statement_timeout = " + statementTimeout.toMillis());
    return pool;
  }

  @Bean
  @DependsOn("migrations")
  HikariDataSource keeper() {
    var pool = pool("keeper", database.keeper(), 4);
    pool.setConnectionInitSql("SET statement_timeout = '30s'");
    return pool;
  }

  @Bean
  DataSourceTransactionManager projecting(
      @org.springframework.beans.factory.annotation.Qualifier("projector") DataSource projector) {
    return new DataSourceTransactionManager(projector);
  }

  /** The one client that read models answer by. */
  @Bean
  JdbcClient reading(
      @org.springframework.beans.factory.annotation.Qualifier("reader") DataSource reader) {
    return JdbcClient.create(reader);
  }

  private HikariDataSource pool(String name, Credentials role, int size) {
    var pool = new HikariDataSource();
    pool.setPoolName(name);
    pool.setJdbcUrl(database.jdbcUrl());
    pool.setUsername(role.user());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(size);
    pool.setConnectionTimeout(10_000);
    return pool;
  }
}
