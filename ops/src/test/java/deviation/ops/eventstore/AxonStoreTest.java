package deviation.ops.eventstore;

import deviation.ops.MigratedDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.EventStoreTestUtils;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Axon's own suite for its event store, over our engine. What is left out contradicts the design
 * and says why.
 */
@ExtendWith(WithoutSnapshots.class)
class AxonStoreTest extends EmbeddedEventStoreTest {

  private static MigratedDatabase database;
  private static TestLog node;

  @BeforeAll
  static void open() {
    database = MigratedDatabase.fresh();
    node = TestLog.on(database);
    // The suite allows 100 ms for an append: not for its first one with a cold JVM.
    var engine = node.log.engine(Jackson3Serializer.builder().build());
    for (var i = 0; i < 50; i++) {
      engine.appendEvents(EventStoreTestUtils.createEvent("warm", i));
      engine.readEvents(engine.createTailToken(), false).count();
    }
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @Override
  public EventStorageEngine createStorageEngine() {
    database.emptyLog();
    return node.log.engine(Jackson3Serializer.builder().build());
  }
}
