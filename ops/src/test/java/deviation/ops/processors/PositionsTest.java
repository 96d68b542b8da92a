package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PositionsTest {

  private static final Set<String> LEDGER = Set.of("ledger");
  private static final Duration LONG = Duration.ofSeconds(20);

  private final MemoryLog log = new MemoryLog();
  private final LedgerTable table = new LedgerTable(1);
  private final List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(5).toList();
  private Node node;
  private Positions positions;

  @BeforeEach
  void start() {
    node = new Node(Databases.migrated(), log, table).started();
    positions = new Positions(node.models);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void aQueryWaitsForItsPosition() throws Exception {
    var go = new CountDownLatch(1);
    table.folded = _ -> await(go);
    log.append(aggregates, 3);
    var waiting = waits(3, LONG);
    Node.eventually(() -> node.models.waiting().count() == 1);
    go.countDown();
    waiting.get();
    assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    assertThat(positions.smallest(LEDGER)).isEqualTo(3);
    assertThat(node.models.waiting().count()).isZero();
  }

  @Test
  void notInTimeIsUnavailable() {
    var go = new CountDownLatch(1);
    table.folded = _ -> await(go);
    log.append(aggregates, 3);
    refused(ProblemType.UNAVAILABLE, 3, Duration.ofMillis(50));
    go.countDown();
  }

  @Test
  void beyondTheHeadIsInvalid() {
    log.append(aggregates, 3);
    refused(ProblemType.INVALID_REQUEST, 4, LONG);
  }

  @Test
  void pausedIsUnavailableAtOnceAndResumedGoesOn() {
    var operations = new Operations(node.models);
    log.append(aggregates, 1);
    node.reaches(1);
    assertThat(operations.pause("ledger").orElseThrow().state()).isEqualTo("PAUSED");
    log.append(aggregates, 2);
    var before = System.nanoTime();
    refused(ProblemType.UNAVAILABLE, 3, LONG);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG.dividedBy(2));
    assertThat(node.live().position()).isEqualTo(1);
    positions.awaitAll(LEDGER, 1, LONG);
    operations.resume("ledger");
    positions.awaitAll(LEDGER, 3, LONG);
  }

  @Test
  void stoppedIsUnavailableAtOnce() {
    log.appendUnknown(aggregates.getFirst());
    Node.eventually(() -> node.ledger().isError());
    refused(ProblemType.UNAVAILABLE, 1, LONG);
  }

  @Test
  void waitersAreBounded() throws Exception {
    var waiting = new Waiting(1);
    var holds = new CountDownLatch(1);
    var first = new FutureTask<>(() -> waiting.until(() -> holds.getCount() == 0, LONG));
    Thread.startVirtualThread(first);
    Node.eventually(() -> waiting.count() == 1);
    assertThat(waiting.until(() -> false, LONG)).isFalse();
    holds.countDown();
    waiting.wake();
    assertThat(first.get()).isTrue();
  }

  private FutureTask<Void> waits(long position, Duration atMost) {
    var task =
        new FutureTask<Void>(
            () -> {
              positions.awaitAll(LEDGER, position, atMost);
              return null;
            });
    Thread.startVirtualThread(task);
    return task;
  }

  private void refused(ProblemType type, long position, Duration atMost) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> positions.awaitAll(LEDGER, position, atMost))
        .satisfies(problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private static void await(CountDownLatch go) {
    try {
      go.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
