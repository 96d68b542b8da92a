package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Appends that arrive together are stored together: whoever finds no flush running leads one and
 * takes what waits. There is no flusher thread, whose hand-over would cost more than it saves.
 */
final class GroupCommit {

  private final AppendQueue queue;
  private final BatchWriter writer;
  private final InstantSource clock;
  private final AppendMetrics metrics;
  private final Runnable appended;

  /**
   * @param connections of the appender role, two suffice
   * @param appended told after each batch, in its leader's thread
   */
  GroupCommit(
      DataSource connections,
      InstantSource clock,
      AppendLimits limits,
      MeterRegistry registry,
      Runnable appended) {
    this.queue = new AppendQueue(limits);
    this.metrics = new AppendMetrics(registry);
    this.metrics.watch(queue);
    this.writer = new BatchWriter(connections, metrics);
    this.clock = clock;
    this.appended = appended;
  }

  /**
   * Returns when the append is durable.
   *
   * @throws StreamConflict when the aggregate went on meanwhile
   * @throws SideRowConflict when a row beside the events is taken
   * @throws LogBusy when nothing was stored for want of room or of a server
   * @throws NotKnownToBeStored when the server was lost at the commit and not found again
   */
  Stored append(Append append) {
    var start = System.nanoTime();
    try {
      var pending = queue.add(append);
      if (pending.await() == Pending.Turn.LEAD) {
        lead();
      }
      return pending.result();
    } catch (RuntimeException failure) {
      metrics.failed(failure);
      throw failure;
    } finally {
      metrics.append().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }

  private void lead() {
    List<Pending> batch = List.of();
    try {
      batch = queue.take();
      store(batch, clock.instant().truncatedTo(ChronoUnit.MICROS));
    } finally {
      queue.passOn();
      batch.forEach(Pending::release);
    }
    appended.run();
  }

  /** Stores the batch; where a constraint refuses it, its halves, until only the guilty fails. */
  private void store(List<Pending> pending, Instant now) {
    try {
      var stored = writer.write(pending, now, pending.getFirst().deadline);
      metrics.batch(stored.events().size());
      metrics.recorded(now, stored.recordedAt());
      for (var i = 0; i < pending.size(); i++) {
        pending.get(i).succeed(stored.places().get(i));
      }
    } catch (Violation violation) {
      if (pending.size() == 1) {
        pending.getFirst().fail(failure(violation.constraint()));
      } else {
        var half = pending.size() / 2;
        store(pending.subList(0, half), now);
        store(pending.subList(half, pending.size()), now);
      }
    } catch (RuntimeException | Error failure) {
      var told =
          failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
      pending.forEach(each -> each.fail(told));
    }
  }

  private static RuntimeException failure(String constraint) {
    return constraint.equals("event_stream")
        ? new StreamConflict()
        : new SideRowConflict(constraint);
  }
}
