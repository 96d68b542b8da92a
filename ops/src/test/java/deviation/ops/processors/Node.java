package deviation.ops.processors;

import com.zaxxer.hikari.HikariDataSource;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.EventLog;
import deviation.ops.wiring.WireNames;
import deviation.projections.ReadModelTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The processors of one node on a database, with a pool of their own as in the product. */
final class Node implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final ReadModels models;
  final Feed feed;
  final JdbcClient client;
  private final HikariDataSource projector = new HikariDataSource();

  Node(Database database, EventLog log, ReadModelTable... tables) {
    projector.setJdbcUrl(database.jdbcUrl());
    projector.setUsername(database.projector().user());
    projector.setPassword(database.projector().password());
    projector.setMaximumPoolSize(4);
    client = JdbcClient.create(projector);
    feed =
        new Feed(
            log,
            new EventReading(new WireNames(), MemoryLog.MAPPER),
            projector,
            new TransactionTemplate(new DataSourceTransactionManager(projector)),
            database.reader().user());
    models = new ReadModels(List.of(tables), feed);
  }

  Node started() {
    models.all().forEach(ReadModel::start);
    return this;
  }

  ReadModel ledger() {
    return models.find("ledger").orElseThrow();
  }

  Generation live() {
    return feed.positions.find("ledger", ledger().table().version(), State.LIVE).orElseThrow();
  }

  /** What a generation's table holds. */
  Map<String, String> rows(Generation generation) {
    return rows(generation.schema() + ".ledger");
  }

  /** What the published view shows. */
  Map<String, String> rows() {
    return rows("read_model.ledger_v" + ledger().table().version());
  }

  private Map<String, String> rows(String relation) {
    var rows = new TreeMap<String, String>();
    client
        .sql("SELECT aggregate_id::text, positions::text FROM " + relation)
        .query(
            row -> {
              rows.put(row.getString(1), row.getString(2));
            });
    return rows;
  }

  /** What the rows must be: every event once, in order. */
  static Map<String, String> expected(EventLog log, java.util.Set<Long> without) {
    var rows = new TreeMap<String, String>();
    for (var event : log.page(0, Integer.MAX_VALUE)) {
      if (!without.contains(event.position())) {
        rows.merge(event.aggregateId(), "" + event.position(), (all, one) -> all + "," + one);
      }
    }
    rows.replaceAll((_, positions) -> "{" + positions + "}");
    return rows;
  }

  /** How many sessions of the database wait for another's lock. */
  int waitingForALock() {
    return client
        .sql(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """)
        .query(Integer.class)
        .single();
  }

  Node reaches(long position) {
    eventually(() -> ledger().position() >= position);
    return this;
  }

  static void eventually(BooleanSupplier holds) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("not within " + PATIENCE);
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Override
  public void close() {
    try {
      models.close();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    projector.close();
  }
}
