package deviation.ops.eventstore;

import static deviation.ops.eventstore.Events.append;
import static deviation.ops.eventstore.Events.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** How nodes tell each other: seldom, and a listener that hears nothing notices. */
@Timeout(60)
class AnnouncementsTest {

  private static final Duration NEVER = Duration.ofHours(1);

  private final MigratedDatabase database = MigratedDatabase.fresh();

  @Test
  void someTensASecondHoweverManyAppends() throws Exception {
    try (var listening = database.appender().getConnection();
        var announcements = new Announcements(database.appender(), NEVER)) {
      listening.createStatement().execute("LISTEN " + Announcements.CHANNEL);
      var start = System.nanoTime();
      while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(1)) {
        announcements.announce();
        Thread.sleep(1);
      }
      var most = 2 + (System.nanoTime() - start) / TimeUnit.MILLISECONDS.toNanos(30);
      var heard = listening.unwrap(PGConnection.class).getNotifications(1000).length;
      assertThat((long) heard).isBetween(1L, most);
    }
  }

  @Test
  void aListenerThatHearsNothingConnectsAnew() throws Exception {
    var connections = new AtomicInteger();
    var source =
        new DelegatingDataSource(database.appender()) {
          @Override
          public Connection getConnection() throws SQLException {
            connections.incrementAndGet();
            return super.getConnection();
          }
        };
    try (var _ = new Hearing(source, Duration.ofMillis(100), () -> {})) {
      while (connections.get() < 3) {
        Thread.sleep(20);
      }
    }
  }

  @Test
  void aListenerWhoseBackendIsGoneSaysSoAndHearsAgain() throws Exception {
    try (var one = TestLog.on(database);
        var other = TestLog.on(database)) {
      until(one, 1);
      until(other, 1);
      var ended =
          JdbcClient.create(database.owner())
              .sql(
                  """
                  SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                  WHERE datname = current_database() AND query LIKE 'LISTEN%'
                  """)
              .query(Integer.class)
              .single();
      assertThat(ended).isEqualTo(2);
      until(one, 0);
      until(one, 1);
      var woken = new Semaphore(0);
      try (var _ = one.log.onAppend(woken::release)) {
        for (var heard = false; !heard; ) {
          Thread.sleep(100);
          woken.drainPermits();
          other.log.append(append(Events.of(fresh(), 0)));
          // Well before the next poll.
          heard = woken.tryAcquire(300, TimeUnit.MILLISECONDS);
        }
      }
    }
  }

  private static void until(TestLog node, int connected) throws InterruptedException {
    while (node.registry.get("log.listener").gauge().value() != connected) {
      Thread.sleep(1);
    }
  }
}
