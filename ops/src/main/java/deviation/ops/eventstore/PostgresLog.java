package deviation.ops.eventstore;

import deviation.ops.eventstore.Append.Stored;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * The log of one node: its append, its readers, and the wake-ups between them and the other nodes.
 */
public final class PostgresLog implements EventLog, AutoCloseable {

  /**
   * What a session of the appender role begins with. All it does is found by key, also while a
   * young table's statistics say otherwise; no transaction of its may hold a position for long.
   */
  public static final String SESSION =
      "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; SET transaction_timeout"
          + " = '5s'";

  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final GroupCommit commit;
  private final EventTable loading;
  private final EventTable paging;
  private final Wakeups wakeups;
  private final Announcements announcements;
  private final Hearing hearing;

  /**
   * @param appends pool of the appender role for the append alone, of two
   * @param loads another of that role, for aggregates and announcements
   * @param pages pool of a role that may read the log, for read models and the feed
   * @param unpooled gives new connections, for the listener
   */
  public PostgresLog(
      DataSource appends,
      DataSource loads,
      DataSource pages,
      DataSource unpooled,
      InstantSource clock,
      AppendLimits limits,
      MeterRegistry registry) {
    this.wakeups = new Wakeups(POLL);
    this.announcements = new Announcements(loads, HEARTBEAT);
    this.hearing = new Hearing(unpooled, HEARTBEAT.multipliedBy(3), wakeups::wake);
    this.commit = new GroupCommit(appends, clock, limits, registry, this::appended);
    this.loading = new EventTable(loads);
    this.paging = new EventTable(pages);
    Gauge.builder("log.listener", hearing, heard -> heard.isConnected() ? 1 : 0).register(registry);
  }

  /** The same log behind Axon's SPI. */
  public EventStorageEngine engine(Serializer serializer) {
    var builder = builder();
    builder.eventSerializer(serializer).snapshotSerializer(serializer);
    return builder.build();
  }

  PostgresEventStorageEngine.Builder builder() {
    return PostgresEventStorageEngine.builder(commit, loading);
  }

  @Override
  public List<StoredEvent> page(long after, int limit) {
    return paging.after(after, limit);
  }

  @Override
  public List<StoredEvent> stream(String aggregateId) {
    return paging.stream(aggregateId, 0, Integer.MAX_VALUE);
  }

  @Override
  public List<StoredEvent> current(String aggregateId) {
    return loading.stream(aggregateId, 0, Integer.MAX_VALUE);
  }

  @Override
  public Head head() {
    return paging.head();
  }

  @Override
  public AutoCloseable onAppend(Runnable listener) {
    return wakeups.listen(listener);
  }

  /**
   * An append without a command; returns when it is durable.
   *
   * @throws LogBusy when nothing was stored for want of room or of a server
   */
  public Stored append(Append append) {
    return commit.append(append);
  }

  private void appended() {
    wakeups.wake();
    announcements.announce();
  }

  @Override
  public void close() {
    hearing.close();
    announcements.close();
    wakeups.close();
  }
}
