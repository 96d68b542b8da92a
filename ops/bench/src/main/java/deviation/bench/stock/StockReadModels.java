package deviation.bench.stock;

import com.zaxxer.hikari.HikariDataSource;
import deviation.bench.harness.Bed;
import deviation.ops.embedded.Database;
import deviation.projections.ReadModelTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.Configurer;
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
 * Axon's pooled streaming processors, one for each read model, all at once: batches of 100, one
 * segment, for the figures of a quarter are shared by all reports.
 */
public final class StockReadModels implements AutoCloseable {

  public static final String NAME = "stock pooled, row by row";
  public static final int BATCH = 100;

  private final Serializer serializer;
  private final Map<String, HikariDataSource> pools = new LinkedHashMap<>();
  private final Map<String, RowByRow> handlers = new LinkedHashMap<>();

  /** Each with its tables and its token store in a schema that its connections alone use. */
  public StockReadModels(
      Bed bed, Database database, Serializer serializer, Iterable<ReadModelTable> tables) {
    this.serializer = serializer;
    for (var table : tables) {
      var schema = schema(table.name());
      var owner = JdbcClient.create(database.owner().at(database.jdbcUrl()));
      owner.sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE").update();
      owner.sql("CREATE SCHEMA " + schema).update();
      var pool = bed.pool(database, database.owner(), Bed.POOL / 4);
      pool.setConnectionInitSql("SET search_path TO " + schema);
      JdbcClient.create(pool).sql(table.ddl()).update();
      pools.put(table.name(), pool);
      handlers.put(table.name(), new RowByRow(table, pool));
    }
  }

  public void register(Configurer axon) {
    axon.eventProcessing(processing -> pools.keySet().forEach(name -> register(processing, name)));
  }

  /** Whether the slowest has handled so many events. */
  public boolean handled(long events) {
    return handlers.values().stream().allMatch(handler -> handler.handled() >= events);
  }

  /** Whether the list shows it. */
  public boolean lists(UUID reportId) {
    return JdbcClient.create(pools.get("report-list"))
        .sql("SELECT EXISTS (SELECT FROM report_list WHERE report_id = ?)")
        .param(reportId)
        .query(Boolean.class)
        .single();
  }

  private void register(EventProcessingConfigurer processing, String name) {
    var pool = pools.get(name);
    var handler = handlers.get(name);
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

  private static String schema(String name) {
    return name.replace('-', '_');
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
