package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.embedded.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DeadLettersTest {

  private final Database database = Databases.migrated();
  private final MemoryLog log = new MemoryLog();
  private final LedgerTable table = new LedgerTable(1);
  private final List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(100).toList();

  @Test
  void onePoisonedEventTakesNothingAlongButWhatFollowsInItsAggregate() {
    table.poisoned = 303;
    try (var node = new Node(database, log, table).started()) {
      log.append(aggregates, 1_000);
      node.reaches(1_000);
      var followers = List.of(303L, 403L, 503L, 603L, 703L, 803L, 903L);
      assertThat(positions(node)).isEqualTo(followers);
      assertThat(node.rows()).isEqualTo(Node.expected(log, new HashSet<>(followers)));
      assertThat(node.models.incomplete("ledger")).isTrue();
      log.append(aggregates, 10);
      node.reaches(1_010);
      assertThat(positions(node)).contains(1_003L);

      var first = node.feed.letters.list(1, 0).getFirst();
      assertThat(first.error()).isEqualTo("org.postgresql.util.PSQLException 22012");
      var retried = new Mending(node.models).retry(first.id()).orElseThrow();
      assertThat(retried.folded()).as("still poisoned").isZero();
      assertThat(node.feed.letters.find(first.id()).orElseThrow().attempts()).isEqualTo(2);

      table.poisoned = -1;
      var last = node.feed.letters.list(10, 0).getLast();
      retried = new Mending(node.models).retry(last.id()).orElseThrow();
      assertThat(retried.folded()).isEqualTo(8);
      assertThat(retried.left()).isZero();
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
      assertThat(node.models.incomplete("ledger")).isFalse();
    }
  }

  @Test
  void whatIsDroppedStaysMissingAndTheNextIsFolded() {
    var aggregate = aggregates.getFirst();
    try (var node = new Node(database, log, table).started()) {
      log.append(aggregate);
      log.appendBroken(aggregate);
      log.append(aggregates.get(1));
      node.reaches(3);
      assertThat(positions(node)).containsExactly(2L);
      var letter = node.feed.letters.list(1, 0).getFirst();
      assertThat(new Operations(node.models).drop(letter.id())).isTrue();
      log.append(aggregate);
      node.reaches(4);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of(2L)));
    }
  }

  @Test
  void withDeadLettersNothingIsPublished() {
    log.append(aggregates, 200);
    try (var node = new Node(database, log, table).started()) {
      node.reaches(200);
      table.poisoned = 55;
      node.ledger().rebuild();
      Node.eventually(() -> building(node) == 200);
      log.append(aggregates, 5);
      node.reaches(205);
      assertThat(node.live().number()).isEqualTo(1);
      table.poisoned = -1;
      new Mending(node.models).retry(node.feed.letters.list(1, 0).getFirst().id());
      Node.eventually(() -> node.live().number() == 2);
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53100", "55P03", "57014", "58030"})
  void whatMayPassIsWaitedOut(String state) {
    table.state = state;
    table.poisoned = 3;
    try (var node = new Node(database, log, table).started()) {
      log.append(aggregates, 5);
      Node.eventually(() -> node.ledger().live().failures() > 1);
      assertThat(node.ledger().live().condition().kind()).isEqualTo(Condition.Kind.FAILING);
      table.poisoned = -1;
      node.reaches(5);
      assertThat(positions(node)).isEmpty();
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    }
  }

  @Test
  void anUnknownTypeStopsTheProcessorAndIsNotSkipped() {
    try (var node = new Node(database, log, table).started()) {
      log.append(aggregates, 4);
      log.appendUnknown(aggregates.getFirst());
      log.append(aggregates, 4);
      Node.eventually(() -> node.ledger().isError());
      assertThat(node.live().position()).isEqualTo(4);
      assertThat(node.ledger().live().condition().reason())
          .isEqualTo(
              "event 5 is a 'report.from-the-future' of revision 1, which only a newer version"
                  + " knows");
      assertThat(positions(node)).isEmpty();
    }
  }

  @Test
  void aFoldThatIsWrongStopsInsteadOfMakingLettersOfTheLog() {
    table.folded =
        _ -> {
          throw new IllegalStateException("wrong");
        };
    log.append(Stream.generate(UUID::randomUUID).limit(1_100).toList(), 1_100);
    try (var node = new Node(database, log, table).started()) {
      Node.eventually(() -> node.ledger().building().condition().kind() == Condition.Kind.STOPPED);
      assertThat(positions(node)).isEmpty();
      assertThat(building(node)).isZero();
    }
  }

  private static long building(Node node) {
    return node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow().position();
  }

  private static List<Long> positions(Node node) {
    return node.feed.letters.list(2_000, 0).stream().map(DeadLetter::position).toList();
  }
}
