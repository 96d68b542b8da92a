package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;

/**
 * The log behind Axon's SPI. An append blocks until it is durable; all events of one unit of work
 * are one append, with the rows that its command staged. A token is one number. Snapshots are
 * neither stored nor looked for: aggregates here have a dozen events.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

  /** Where the unit of work keeps where its events came to stand. */
  static final String STORED = Stored.class.getName();

  private final GroupCommit log;
  private final EventTable table;

  private PostgresEventStorageEngine(Builder builder) {
    super(builder);
    this.log = builder.log;
    this.table = builder.table;
  }

  static Builder builder(GroupCommit log, EventTable table) {
    return new Builder(log, table);
  }

  static final class Builder extends BatchingEventStorageEngine.Builder {
    private final GroupCommit log;
    private final EventTable table;

    private Builder(GroupCommit log, EventTable table) {
      this.log = log;
      this.table = table;
      batchSize(1000);
      persistenceExceptionResolver(StreamConflict.class::isInstance);
    }

    PostgresEventStorageEngine build() {
      return new PostgresEventStorageEngine(this);
    }
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    var side = SideRows.take();
    try {
      var prepared = events.stream().map(event -> EventForm.written(event, serializer)).toList();
      var stored = log.append(new Append(prepared, side));
      if (CurrentUnitOfWork.isStarted()) {
        CurrentUnitOfWork.get().root().resources().put(STORED, stored);
      }
    } catch (StreamConflict conflict) {
      handlePersistenceException(conflict, events.getFirst());
    } catch (SideRowConflict conflict) {
      throw side.stream()
          .filter(row -> row.constraint().equals(conflict.constraint()))
          .flatMap(row -> row.taken().get().stream())
          .findFirst()
          .orElse(conflict);
    }
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
    return table.stream(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
        .map(EventForm::new)
        .toList();
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      TrackingToken lastToken, int batchSize) {
    return table.after(position(lastToken), batchSize).stream()
        .map(PostgresEventStorageEngine::tracked)
        .toList();
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return table.lastSequence(aggregateIdentifier);
  }

  @Override
  public TrackingToken createTailToken() {
    return token(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return token(table.head().position());
  }

  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    return token(table.lastBefore(dateTime));
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return Optional.empty();
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    throw new UnsupportedOperationException("no snapshots: aggregates have a dozen events");
  }

  private static TrackedEventData<?> tracked(StoredEvent event) {
    var token = token(event.position());
    var form = new EventForm(event);
    return form.getType() == null
        ? new LooseEvent(token, form)
        : new TrackedDomainEventData<>(token, form);
  }

  private static long position(TrackingToken token) {
    return token == null ? 0 : token.position().orElseThrow();
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }
}
