package deviation.ops.crash;

import deviation.ops.embedded.OwnPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does the harm; each returns how often it struck. */
final class Faults {

  private static final Duration SKEW = Duration.ofMinutes(5);

  /** Past the pool's socket time-out of 8 s, the session's of 5 s and a caller's patience of 10. */
  private static final long STALL_MILLIS = 9_000;

  private static final long OPEN_MILLIS = 11_000;

  private final OwnPostgres server;
  private final List<Wire> wires;
  private final RandomGenerator random;

  Faults(OwnPostgres server, List<Wire> wires, RandomGenerator random) {
    this.server = server;
    this.wires = wires;
    this.random = random;
  }

  int strike(Kind kind, List<NodeProcess> nodes) throws Exception {
    Thread.sleep(random.nextInt(50));
    return switch (kind) {
      case NODE_KILLED -> {
        nodes.get(random.nextInt(nodes.size())).kill();
        yield 1;
      }
      case SERVER_STOPPED -> stopServer();
      case BACKENDS_TERMINATED -> terminateBackends();
      case BACKEND_KILLED -> killBackend();
      case CONNECTION_CUT -> {
        wires.get(random.nextInt(wires.size())).cut(random.nextInt(20));
        yield 1;
      }
      case CONNECTION_STALLED -> {
        wires.get(random.nextInt(wires.size())).stall(STALL_MILLIS);
        yield 1;
      }
      case CLOCK_SKEWED -> skew(nodes.get(random.nextInt(nodes.size())));
      case TRANSACTION_LEFT_OPEN -> leaveOpen();
      case TWO_NODES -> 1;
    };
  }

  private int stopServer() throws InterruptedException, IOException {
    server.stopImmediately();
    Thread.sleep(random.nextInt(1_500));
    server.start();
    return 1;
  }

  private int terminateBackends() throws InterruptedException {
    var backends = backends("");
    for (var pid : backends) {
      sql().sql("SELECT pg_terminate_backend(?)").param(pid).query().singleRow();
      Thread.sleep(random.nextInt(20));
    }
    return backends.size();
  }

  private int killBackend() {
    var appending = backends("AND usename LIKE '%appender' AND state = 'active'");
    var any = appending.isEmpty() ? backends("AND usename LIKE '%appender'") : appending;
    server.killBackend(any.get(random.nextInt(any.size())));
    return 1;
  }

  private int skew(NodeProcess node) throws InterruptedException {
    node.skew(random.nextBoolean() ? SKEW : SKEW.negated());
    Thread.sleep(500);
    node.skew(Duration.ZERO);
    return 1;
  }

  /**
   * It holds the log's next position and the row of every read model, and an old snapshot: nobody
   * gets on until it is gone.
   */
  private int leaveOpen() throws SQLException, InterruptedException {
    try (var connection = server.owner().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // Behind whoever is about to take that position; once it has it, everybody waits.
      while (statement.executeUpdate(
              """
              INSERT INTO log.event
              SELECT position + 1, recorded_at, 0, 1, '', 'left open', '', '', '', '', ''
              FROM log.event ORDER BY position DESC LIMIT 1
              ON CONFLICT DO NOTHING
              """)
          == 0) {
        connection.rollback();
      }
      statement.execute("SELECT FROM processor.position FOR UPDATE");
      Thread.sleep(OPEN_MILLIS);
      connection.rollback();
    }
    return 1;
  }

  private List<Integer> backends(String which) {
    return sql()
        .sql("SELECT pid FROM pg_stat_activity WHERE usename LIKE 'deviation_%' " + which)
        .query(Integer.class)
        .list();
  }

  private JdbcClient sql() {
    return JdbcClient.create(server.owner());
  }
}
