package deviation.ops.eventstore;

import static deviation.ops.eventstore.Events.append;
import static deviation.ops.eventstore.Events.atOnce;
import static deviation.ops.eventstore.Events.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.MigratedDatabase;
import deviation.ops.eventstore.Append.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes, cut connections, a shorter log, impatient callers: what was acknowledged is there
 * once, in order.
 */
@Timeout(120)
class FaultsTest {

  private MigratedDatabase database;

  @BeforeEach
  void open() {
    database = MigratedDatabase.fresh();
  }

  @Test
  void twoNodesAtOnceShareOneDenseChain() throws Exception {
    try (var one = TestLog.on(database);
        var other = TestLog.on(database);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          threads.submit(() -> atOnce(150, () -> one.log.append(append(Events.of(fresh(), 0)))));
      atOnce(150, () -> other.log.append(append(Events.of(fresh(), 0)))).forEach(Events::result);
      first.get().forEach(Events::result);
      Conformance.isDenseAndChained(Store.of(one.log), 300);
    }
  }

  @Test
  void aNodeHearsOfWhatAnotherAppends() throws Exception {
    try (var one = TestLog.on(database);
        var other = TestLog.on(database)) {
      var woken = new Semaphore(0);
      try (var _ = one.log.onAppend(woken::release)) {
        other.log.append(append(Events.of(fresh(), 0)));
        Thread.sleep(200);
        woken.drainPermits();
        other.log.append(append(Events.of(fresh(), 0)));
        assertThat(woken.tryAcquire(500, TimeUnit.MILLISECONDS)).isTrue();
      }
    }
  }

  @Test
  void endedBackendsLoseAndDoubleNothing() throws Exception {
    var rounds = 0;
    try (var node = TestLog.on(database);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new AtomicBoolean(true);
      var killed = new AtomicInteger();
      threads.submit(() -> kill(running, killed));
      try {
        while (killed.get() < 3) {
          atOnce(30, () -> node.log.append(append(Events.of(fresh(), 0)))).forEach(Events::result);
          rounds++;
        }
      } finally {
        running.set(false);
      }
    }
    try (var reader = TestLog.on(database)) {
      Conformance.isDenseAndChained(Store.of(reader.log), 30 * rounds);
    }
  }

  @Test
  void anAnswerCutOffAfterTheCommitIsFoundAgain() throws Exception {
    try (var proxy = new CuttingProxy(database.database().jdbcUrl());
        var node = TestLog.by(proxy.url(), database)) {
      node.log.append(append(Events.of(fresh(), 0)));
      proxy.cutNextAnswer();
      var stored = node.log.append(append(Events.of("cut", 0)));
      assertThat(stored).isEqualTo(new Stored(2, 2));
      assertThat(proxy.cuts()).isEqualTo(1);
      Conformance.isDenseAndChained(Store.of(node.log), 2);
    }
  }

  @Test
  void withoutAnyServerItIsNotKnownToBeStored() throws Exception {
    try (var proxy = new CuttingProxy(database.database().jdbcUrl());
        var node = TestLog.by(proxy.url(), database)) {
      node.log.append(append(Events.of(fresh(), 0)));
      proxy.cutNextAnswerAndStayAway();
      assertThatThrownBy(() -> node.log.append(append(Events.of("cut", 0))))
          .isInstanceOf(NotKnownToBeStored.class);
      assertThatThrownBy(() -> node.log.append(append(Events.of("later", 0))))
          .isInstanceOf(LogBusy.class);
      proxy.comeBack();
      stored(node, append(Events.of("back", 0)));
      Conformance.isDenseAndChained(Store.of(node.log), 3);
    }
  }

  @Test
  void aNodeThatRemembersMoreGoesOnFromTheShorterLog() {
    try (var node = TestLog.on(database)) {
      for (var i = 0; i < 5; i++) {
        node.log.append(append(Events.of(fresh(), 0)));
      }
      var kept = node.log.page(0, 3);
      database.emptyLog();
      try (var restored = TestLog.on(database)) {
        kept.forEach(_ -> restored.log.append(append(Events.of(fresh(), 0))));
      }
      assertThat(node.log.append(append(Events.of(fresh(), 0)))).isEqualTo(new Stored(4, 4));
      Conformance.isDenseAndChained(Store.of(node.log), 4);
    }
  }

  @Test
  void aClockThatStandsBehindTheLogIsToldAndNotBelieved() {
    var nine = Instant.parse("2026-03-02T09:00:00Z");
    var clock = new AtomicReference<>(nine);
    try (var node = TestLog.on(database, clock::get)) {
      node.log.append(append(Events.of(fresh(), 0)));
      assertThat(behind(node)).isZero();
      clock.set(nine.minusSeconds(300));
      node.log.append(append(Events.of(fresh(), 0)));
      assertThat(behind(node)).isEqualTo(300);
      assertThat(node.log.page(1, 1).getFirst().recordedAt()).isEqualTo(nine);
      clock.set(nine.plusSeconds(1));
      node.log.append(append(Events.of(fresh(), 0)));
      assertThat(behind(node)).isZero();
    }
  }

  @Test
  void anInterruptedCallersAppendIsStoredAllTheSame() throws Exception {
    try (var node = TestLog.on(database)) {
      Thread.currentThread().interrupt();
      node.log.append(append(Events.of("interrupted", 0)));
      assertThat(Thread.interrupted()).isTrue();
      Conformance.isDenseAndChained(Store.of(node.log), 1);
    }
  }

  @Test
  void pastTheBoundACallerWaitsAndIsThenSentAway() throws Exception {
    var narrow = new AppendLimits(1, 1000, 2, 2000, Duration.ofMillis(300));
    try (var node = TestLog.on(database, narrow);
        var lock = database.owner().getConnection()) {
      lock.setAutoCommit(false);
      lock.createStatement().execute("LOCK log.event");
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var unlock =
            threads.submit(
                () -> {
                  Thread.sleep(1000);
                  lock.rollback();
                  return null;
                });
        var tries = atOnce(10, () -> node.log.append(append(Events.of(fresh(), 0))));
        unlock.get();
        var busy = tries.stream().filter(future -> future.state() == Future.State.FAILED).toList();
        assertThat(busy).isNotEmpty().allMatch(future -> future.exceptionNow() instanceof LogBusy);
        Conformance.isDenseAndChained(Store.of(node.log), 10 - busy.size());
      }
    }
  }

  private static double behind(TestLog node) {
    return node.registry.get("log.clock.behind").gauge().value();
  }

  /** The pool tries a lost server again at growing intervals, longer than one append is patient. */
  private static void stored(TestLog node, Append append) {
    for (var tries = 0; ; tries++) {
      try {
        node.log.append(append);
        return;
      } catch (LogBusy busy) {
        if (tries == 5) {
          throw busy;
        }
      }
    }
  }

  /**
   * Ends the backends in the middle of an append, seldom enough for connections to be made in
   * between.
   */
  private Void kill(AtomicBoolean running, AtomicInteger killed) throws InterruptedException {
    var owner = JdbcClient.create(database.owner());
    while (running.get()) {
      killed.addAndGet(
          owner
              .sql(
                  """
                  SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                  WHERE usename = ? AND state = 'active' AND query LIKE 'WITH first%'
                  """)
              .param(database.database().appender().user())
              .query(Integer.class)
              .single());
      Thread.sleep(50);
    }
    return null;
  }
}
