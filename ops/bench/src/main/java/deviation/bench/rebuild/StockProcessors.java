package deviation.bench.rebuild;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Service;
import deviation.bench.stock.StockEngine;
import deviation.bench.stock.StockReadModels;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.PostgresLog;
import deviation.projections.ReadModelTable;
import javax.sql.DataSource;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stock read models that begin at the first event of Axon's own engine. */
final class StockProcessors {

  private static final String COPY =
      """
      INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type,
        timeStamp, payloadType, payloadRevision, payload, metaData)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Bed bed;
  private final Database database;
  private final Serializer serializer;
  private final DataSource store;
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
    try (var models = new StockReadModels(bed, database, serializer, tables)) {
      var configurer =
          DefaultConfigurer.defaultConfiguration(false)
              .configureSerializer(_ -> serializer)
              .configureEventSerializer(_ -> serializer)
              .configureMessageSerializer(_ -> serializer)
              .configureEventStore(_ -> EmbeddedEventStore.builder().storageEngine(engine).build());
      models.register(configurer);
      var start = System.nanoTime();
      var running = configurer.start();
      Service.waitUntil(() -> models.handled(events));
      var rate = events * 1e9 / (System.nanoTime() - start);
      running.shutdown();
      return rate;
    }
  }
}
