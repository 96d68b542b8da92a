package deviation.bench.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Service;
import deviation.bench.stock.StockEngine;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.PostgresLog;
import deviation.projections.ReadModelTable;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Axon's pooled streaming processors over its own engine, one for each read model, all at once:
 * batches of 100, one segment, for the figures of a quarter are shared by all reports.
 */
final class StockProcessors {

  static final String NAME = "stock pooled, row by row";
  static final int BATCH = 100;

  private static final String COPY =
      """
      INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type,
        timeStamp, payloadType, payloadRevision, payload, metaData)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Bed bed;
  private final Database database;
  private final Serializer serializer;
  private final HikariDataSource store;
  private final StockEngine engine;
  private int events;

  StockProcessors(Bed bed, Service service, String name) {
    this.bed = bed;
    this.database = bed.empty(name);
    this.serializer = service.bean(Serializer.class);
    this.store = bed.pool(database, database.owner(), Bed.POOL);
    this.engine = StockEngine.on(store, serializer);
  }

  int events() {
    return events;
  }

  /** Copies the first events of our log into its table. */
  void copy(PostgresLog log, int most) {
    var sql = JdbcClient.create(store);
    for (var event : log.page(0, most)) {
      sql.sql(COPY)
          .params(
              event.eventId(),
              event.aggregateId(),
              event.sequence(),
              event.aggregateType(),
              event.recordedAt().toString(),
              event.type(),
              Integer.toString(event.revision()),
              event.payload(),
              event.meta())
          .update();
      events++;
    }
  }

  /** Events per second until the slowest has handled all. */
  double rebuild(Iterable<ReadModelTable> tables) {
    var handlers = new ArrayList<RowByRow>();
    var pools = new ArrayList<HikariDataSource>();
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(_ -> serializer)
            .configureEventSerializer(_ -> serializer)
            .configureMessageSerializer(_ -> serializer)
            .configureEventStore(_ -> EmbeddedEventStore.builder().storageEngine(engine).build());
    for (var table : tables) {
      var pool = fresh(table);
      pools.add(pool);
      var handler = new RowByRow(table, pool);
      handlers.add(handler);
      configurer.eventProcessing(processing -> register(processing, table.name(), handler, pool));
    }
    var rate = run(configurer, handlers);
    pools.forEach(HikariDataSource::close);
    return rate;
  }

  private double run(Configurer configurer, List<RowByRow> handlers) {
    var start = System.nanoTime();
    var running = configurer.start();
    Service.waitUntil(() -> handlers.stream().allMatch(handler -> handler.handled() >= events));
    var rate = events * 1e9 / (System.nanoTime() - start);
    running.shutdown();
    return rate;
  }

  /** Its tables and its token store in a schema that its connections alone use. */
  private HikariDataSource fresh(ReadModelTable table) {
    var schema = table.name().replace('-', '_');
    var sql = JdbcClient.create(store);
    sql.sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE").update();
    sql.sql("CREATE SCHEMA " + schema).update();
    var pool = bed.pool(database, database.owner(), Bed.POOL / 4);
    pool.setConnectionInitSql("SET search_path TO " + schema);
    JdbcClient.create(pool).sql(table.ddl()).update();
    return pool;
  }

  private void register(
      EventProcessingConfigurer processing, String name, RowByRow handler, HikariDataSource pool) {
    var transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
    var tokens =
        JdbcTokenStore.builder()
            .connectionProvider(new SpringDataSourceConnectionProvider(pool))
            .serializer(serializer)
            .build();
    transactions.executeInTransaction(
        () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
    processing
        .registerPooledStreamingEventProcessor(
            name,
            axon -> (EmbeddedEventStore) axon.eventStore(),
            (_, builder) -> builder.batchSize(BATCH).initialSegmentCount(1))
        .registerTransactionManager(name, _ -> transactions)
        .registerTokenStore(name, _ -> tokens)
        .registerListenerInvocationErrorHandler(name, _ -> PropagatingErrorHandler.instance())
        .registerEventHandler(_ -> handler)
        .assignHandlerInstancesMatching(name, handler::equals);
  }
}
