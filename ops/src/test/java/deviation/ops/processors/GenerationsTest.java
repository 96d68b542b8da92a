package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.embedded.Database;
import deviation.projections.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GenerationsTest {

  private final Database database = Databases.migrated();
  private final MemoryLog log = new MemoryLog();
  private final LedgerTable table = new LedgerTable(1);
  private final List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(50).toList();

  @Test
  void everyEventIsFoldedOnceAndInOrder() {
    try (var node = new Node(database, log, table).started()) {
      log.append(aggregates, 3_000);
      node.reaches(3_000);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
      assertThat(node.models.reached(3_000)).isTrue();
    }
  }

  @Test
  void aRebuildEqualsTheLiveRowsWhileEventsArrive() throws Exception {
    log.append(aggregates, 25_000);
    try (var node = new Node(database, log, table).started()) {
      node.reaches(25_000);
      var first = node.live();
      var writing = new AtomicBoolean(true);
      var writer =
          started(
              () -> {
                while (writing.get()) {
                  log.append(aggregates, 10);
                  Thread.sleep(1);
                }
                return null;
              });
      node.ledger().rebuild();
      Node.eventually(() -> node.live().number() > first.number());
      var schema = node.live();
      writing.set(false);
      writer.get();
      node.reaches(log.head().position());
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
      assertThat(node.rows(schema)).isEqualTo(node.rows());
      Node.eventually(() -> !node.feed.generations.exists(first));
    }
  }

  @Test
  void aSwitchWaitsForAFoldThatStandsBeforeItsCommit() throws Exception {
    log.append(aggregates, 100);
    try (var node = new Node(database, log, table)) {
      var live = catchUp(node, node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow());
      assertThat(node.feed.publication.publish(table, live)).isTrue();
      live = node.live();
      node.feed.begin(table);
      var built =
          catchUp(node, node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow());
      log.append(aggregates, 7);
      node.feed.appended();
      var folded = new CountDownLatch(1);
      var commit = new CountDownLatch(1);
      table.folded = stopOnce(folded, commit);
      var old = live;
      var folding = started(() -> fold(node, old));
      folded.await();
      var switching = started(() -> node.feed.publication.publish(table, built));
      Node.eventually(() -> node.waitingForALock() == 1);
      commit.countDown();
      assertThat(folding.get().position()).isEqualTo(107);
      assertThat(switching.get()).isTrue();
      assertThat(node.live().position()).isEqualTo(107);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    }
  }

  @Test
  void aFoldThatWaitsForASwitchIsDropped() throws Exception {
    log.append(aggregates, 100);
    try (var node = new Node(database, log, table)) {
      var first =
          catchUp(node, node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow());
      node.feed.publication.publish(table, first);
      var live = fold(node, append(node, 3));
      node.feed.begin(table);
      var building = node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow();
      var folded = new CountDownLatch(1);
      var commit = new CountDownLatch(1);
      table.folded = stopOnce(folded, commit);
      var switching = started(() -> node.feed.publication.publish(table, building));
      folded.await();
      log.append(aggregates, 5);
      node.feed.appended();
      var folding = started(() -> fold(node, live));
      Node.eventually(() -> node.waitingForALock() == 1);
      commit.countDown();
      assertThat(switching.get()).isTrue();
      assertThat(folding.get()).isNull();
      var now = fold(node, node.live());
      assertThat(now.position()).isEqualTo(108);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    }
  }

  @Test
  void twoNodesFoldEachEventOnce() {
    var folds = new AtomicInteger();
    var others = new LedgerTable(1);
    table.folded = batch -> folds.addAndGet(batch.size());
    others.folded = table.folded;
    try (var one = new Node(database, log, table).started();
        var other = new Node(database, log, others).started()) {
      for (int i = 0; i < 300; i++) {
        log.append(aggregates, 10);
      }
      one.reaches(3_000);
      other.reaches(3_000);
      assertThat(folds).hasValue(3_000);
      assertThat(other.rows()).isEqualTo(Node.expected(log, Set.of()));
      one.ledger().rebuild();
      Node.eventually(() -> one.live().number() == 2 && other.ledger().position() == 3_000);
      assertThat(other.rows()).isEqualTo(Node.expected(log, Set.of()));
      assertThat(folds).hasValue(6_000);
    }
  }

  @Test
  void everyNodeKnowsOfASwitchAlsoWhenNothingIsAppended() throws Exception {
    log.append(aggregates, 10);
    try (var one = new Node(database, log, table).started();
        var other = new Node(database, log, new LedgerTable(1)).started()) {
      one.reaches(10);
      other.reaches(10);
      one.ledger().rebuild();
      one.ledger().look();
      for (var node : List.of(one, other)) {
        Node.eventually(() -> shown(node) == 2);
      }
      for (var looks = 0; looks < 30; looks++) {
        Thread.sleep(10);
        assertThat(List.of(shown(one), shown(other))).containsExactly(2, 2);
      }
    }
  }

  /** Woken for nothing before it is asked, as the log wakes its listeners now and then. */
  private static int shown(Node node) {
    node.ledger().wake();
    return node.ledger().live().generation().map(Generation::number).orElse(0);
  }

  @Test
  void aRebuildGoesOnWhereARestartCutIt() {
    log.append(aggregates, 25_000);
    var seen = new ArrayList<Long>();
    try (var node = new Node(database, log, table)) {
      var building = node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow();
      assertThat(fold(node, building, State.BUILDING).position()).isEqualTo(Feed.BUILDING_PAGE);
    }
    table.folded = batch -> seen.add(batch.getFirst().position());
    try (var node = new Node(database, log, table).started()) {
      node.reaches(25_000);
      assertThat(seen.getFirst()).isEqualTo(Feed.BUILDING_PAGE + 1);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
      assertThat(node.live().number()).isEqualTo(1);
    }
  }

  @Test
  void anotherVersionIsBuiltBesideTheOldOneWhichGoesOn() {
    try (var old = new Node(database, log, table).started()) {
      log.append(aggregates, 200);
      old.reaches(200);
      try (var newer = new Node(database, log, new LedgerTable(2)).started()) {
        Node.eventually(() -> newer.ledger().position() == 200);
        log.append(aggregates, 10);
        old.reaches(210);
        newer.reaches(210);
        assertThat(newer.rows()).isEqualTo(old.rows());
        assertThat(newer.live().number()).isEqualTo(2);
        newer.feed.positions.retireOlder("ledger", 2);
        assertThat(old.live().number()).as("tended: it stays").isEqualTo(1);
      }
    }
  }

  private Generation append(Node node, int events) {
    log.append(aggregates, events);
    node.feed.appended();
    return node.live();
  }

  private Generation catchUp(Node node, Generation from) {
    return fold(node, from, State.BUILDING);
  }

  private Generation fold(Node node, Generation from) {
    return fold(node, from, State.LIVE);
  }

  private Generation fold(Node node, Generation from, State pages) {
    var page = node.feed.pages(pages).after(from.position());
    return node.feed.folding.fold(table, from, page).orElse(null);
  }

  private java.util.function.Consumer<List<Recorded>> stopOnce(
      CountDownLatch folded, CountDownLatch go) {
    var stopped = new AtomicBoolean();
    return _ -> {
      if (stopped.compareAndSet(false, true)) {
        folded.countDown();
        try {
          go.await();
        } catch (InterruptedException interrupted) {
          throw new IllegalStateException(interrupted);
        }
      }
    };
  }

  private static <V> FutureTask<V> started(Callable<V> action) {
    var task = new FutureTask<>(action);
    Thread.startVirtualThread(task);
    return task;
  }
}
