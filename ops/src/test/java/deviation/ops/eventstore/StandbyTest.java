package deviation.ops.eventstore;

import static deviation.ops.eventstore.Events.append;
import static deviation.ops.eventstore.Events.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import deviation.ops.embedded.OwnPostgres;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A synchronous standby that isn't there: what it can't have is never acknowledged, whatever ends
 * the wait for it. A cancelled wait is told of by a warning; a terminated backend's is not.
 */
@Timeout(120)
class StandbyTest {

  private static final int MOST = 20;
  private static final String WAITING =
      "FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND usename LIKE '%appender'";

  private final AtomicInteger ended = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(strings = {"pg_cancel_backend", "pg_terminate_backend"})
  void whatTheStandbyLacksIsNotKnownToBeStored(String ending, @TempDir Path folder)
      throws Exception {
    try (var server = new OwnPostgres(folder.resolve("server"));
        var node = TestLog.on(MigratedDatabase.of(server.database()))) {
      var sql = JdbcClient.create(server.owner());
      node.log.append(append(Events.of(fresh(), 0)));
      standby(sql, "missing");
      var failed = CompletableFuture.supplyAsync(() -> appendsUntilOneFails(node));
      while (!failed.isDone()) {
        ended.addAndGet(
            sql.sql("SELECT count(%s(pid)) %s".formatted(ending, WAITING))
                .query(Integer.class)
                .single());
        Thread.sleep(20);
      }
      assertThat(failed.join()).isInstanceOf(NotKnownToBeStored.class);
      standby(sql, "");
      var last = node.log.append(append(Events.of(fresh(), 0))).last();
      Conformance.isDenseAndChained(Store.of(node.log), (int) last);
    }
  }

  /** Null when they are acknowledged though the wait was ended. */
  private RuntimeException appendsUntilOneFails(TestLog node) {
    for (var since = 0; since < MOST; since += ended.get() > 0 ? 1 : 0) {
      try {
        node.log.append(append(Events.of(fresh(), 0)));
      } catch (LogUnavailable failure) {
        return failure;
      }
    }
    return null;
  }

  private static void standby(JdbcClient sql, String name) {
    sql.sql("ALTER SYSTEM SET synchronous_standby_names = '" + name + "'").update();
    sql.sql("SELECT pg_reload_conf()").query().singleRow();
  }
}
