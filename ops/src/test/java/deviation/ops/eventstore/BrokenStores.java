package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;

/** Logs that are wrong in one way each. */
final class BrokenStores {

  private BrokenStores() {}

  /** Loses every wake-up. */
  static final class Asleep extends Store.Through {
    Asleep(PostgresLog log) {
      super(log);
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
      return () -> {};
    }
  }

  /** Takes a position from a sequence before it knows whether the append will do. */
  static final class Burning extends Store.Through {
    private final AtomicLong burnt = new AtomicLong();

    Burning(PostgresLog log) {
      super(log);
    }

    @Override
    public Stored append(Append append) {
      try {
        var stored = super.append(append);
        return new Stored(stored.first() + burnt.get(), stored.last() + burnt.get());
      } catch (StreamConflict conflict) {
        burnt.incrementAndGet();
        throw conflict;
      }
    }

    @Override
    public List<StoredEvent> page(long after, int limit) {
      return super.page(after, limit).stream()
          .map(
              event ->
                  new StoredEvent(
                      event.position() == 1 ? 1 : event.position() + burnt.get(),
                      event.recordedAt(),
                      event.eventId(),
                      event.aggregateType(),
                      event.aggregateId(),
                      event.sequence(),
                      event.type(),
                      event.revision(),
                      event.payload(),
                      event.meta(),
                      event.hash()))
          .toList();
    }
  }

  /** Stores the rows beside the events in a transaction of their own. */
  static final class Apart extends Store.Through {
    private final SideTableFixture side;

    Apart(PostgresLog log, SideTableFixture side) {
      super(log);
      this.side = side;
    }

    @Override
    public Stored append(Append append) {
      append.side().forEach(side::insertApart);
      return super.append(new Append(append.events(), List.of()));
    }
  }

  /** Fails a whole batch for one conflict. */
  static final class Dragging extends Store.Through {
    private final List<NewEvent> gathered = new ArrayList<>();
    private CompletableFuture<Stored> flush;

    Dragging(PostgresLog log) {
      super(log);
    }

    @Override
    public Stored append(Append append) {
      CompletableFuture<Stored> mine;
      synchronized (this) {
        if (flush == null) {
          flush =
              CompletableFuture.supplyAsync(
                  this::flush,
                  CompletableFuture.delayedExecutor(
                      30, java.util.concurrent.TimeUnit.MILLISECONDS));
        }
        gathered.addAll(append.events());
        mine = flush;
      }
      try {
        return mine.join();
      } catch (CompletionException failure) {
        throw (RuntimeException) failure.getCause();
      }
    }

    private Stored flush() {
      List<NewEvent> batch;
      synchronized (this) {
        batch = List.copyOf(gathered);
        gathered.clear();
        flush = null;
      }
      return super.append(new Append(batch, List.of()));
    }
  }
}
