package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.embedded.Database;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a generation gets between its last row and its first answer. */
@Timeout(60)
class BuiltIndexesTest {

  private final Database database = Databases.migrated();
  private final MemoryLog log = new MemoryLog();
  private final LedgerTable table = new LedgerTable(1);
  private final List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(50).toList();

  @Test
  void indexesAreMadeWhenTheRowsAreThere() {
    log.append(aggregates, 100);
    try (var node = new Node(database, log, table)) {
      var building = node.feed.positions.find("ledger", 1, State.BUILDING).orElseThrow();
      var page = node.feed.pages(State.BUILDING).after(building.position());
      var built = node.feed.folding.fold(table, building, page).orElseThrow();
      assertThat(indexes(node, built)).containsExactly("ledger_pkey");
      assertThat(node.feed.generations.indexed(table, built)).isFalse();
      assertThat(node.feed.publication.publish(table, built)).isTrue();
      assertThat(indexes(node, built)).containsExactly("ledger_pkey", "ledger_positions_idx");
      assertThat(node.feed.generations.indexed(table, built)).isTrue();
      assertThat(pages(node, built)).as("seen by everybody").isPositive();
    }
  }

  /** How many of the table's pages an answer from an index need not look at. */
  private static int pages(Node node, Generation generation) {
    return node.client
        .sql("SELECT relallvisible FROM pg_class WHERE oid = ?::regclass")
        .param(generation.schema() + ".ledger")
        .query(Integer.class)
        .single();
  }

  private static List<String> indexes(Node node, Generation generation) {
    return node.client
        .sql("SELECT indexname FROM pg_indexes WHERE schemaname = ? ORDER BY indexname")
        .param(generation.schema())
        .query(String.class)
        .list();
  }
}
