package deviation.ops.eventstore;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Axon's store, whose streams also wake for what other nodes append. */
public final class WokenEventStore extends EmbeddedEventStore {

  private final AutoCloseable wakeups;

  public WokenEventStore(EventStorageEngine engine, EventLog log) {
    super(EmbeddedEventStore.builder().storageEngine(engine));
    this.wakeups = log.onAppend(() -> afterCommit(List.of()));
  }

  @Override
  public void shutDown() {
    try {
      wakeups.close();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
    super.shutDown();
  }
}
