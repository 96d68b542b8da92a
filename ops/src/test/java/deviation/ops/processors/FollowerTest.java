package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.ops.embedded.Database;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever strikes a fold, and wherever: what it did to the rows it did to the token. Caught are
 * those that store the token apart from the rows.
 */
@Timeout(60)
class FollowerTest {

  private final Database database = Databases.migrated();
  private final JdbcClient owner = JdbcClient.create(database.owner().at(database.jdbcUrl()));
  private final MemoryLog log = new MemoryLog();
  private final LedgerTable table = new LedgerTable(1);
  private final List<UUID> aggregates = Stream.generate(UUID::randomUUID).limit(7).toList();

  /** Where the server gives up once, of a class that passes: the same fold may succeed later. */
  enum Strike {
    AT_THE_ROWS,
    AT_THE_TOKEN
  }

  @ParameterizedTest
  @EnumSource
  void ourFoldIsDoneWhollyOrNotAtAll(Strike strike) {
    check(Follower::ours, strike);
  }

  @Test
  void aTokenStoredBeforeTheRowsIsCaught() {
    check(Follower::tokenFirst, Strike.AT_THE_TOKEN);
    assertThatThrownBy(() -> check(Follower::tokenFirst, Strike.AT_THE_ROWS))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aTokenStoredAfterTheRowsIsCaught() {
    check(Follower::tokenLast, Strike.AT_THE_ROWS);
    assertThatThrownBy(() -> check(Follower::tokenLast, Strike.AT_THE_TOKEN))
        .isInstanceOf(AssertionError.class);
  }

  private void check(Follower follower, Strike strike) {
    try (var node = new Node(database, log, table)) {
      var live = node.live();
      log.append(aggregates, 20);
      node.feed.appended();
      struck(strike, () -> follower.fold(node, table, live));
      // As after a restart: from where the token stands now.
      var now = node.live();
      if (now.position() < log.head().position()) {
        follower.fold(node, table, now);
      }
      assertThat(node.live().position()).isEqualTo(log.head().position());
      assertThat(node.rows()).isEqualTo(Node.expected(log, Set.of()));
    }
  }

  private void struck(Strike strike, Runnable fold) {
    switch (strike) {
      case AT_THE_ROWS -> {
        table.state = "57014";
        table.poisoned = log.head().position();
        assertThatThrownBy(fold::run).isInstanceOf(RuntimeException.class);
        table.poisoned = -1;
      }
      case AT_THE_TOKEN -> {
        owner
            .sql(
                """
                CREATE FUNCTION processor.strike() RETURNS trigger LANGUAGE plpgsql AS
                $$BEGIN RAISE 'struck' USING ERRCODE = '57014'; END$$;
                CREATE TRIGGER strike BEFORE UPDATE ON processor.position
                  EXECUTE FUNCTION processor.strike();
                """)
            .update();
        assertThatThrownBy(fold::run).isInstanceOf(RuntimeException.class);
        owner.sql("DROP FUNCTION processor.strike CASCADE").update();
      }
    }
  }
}
