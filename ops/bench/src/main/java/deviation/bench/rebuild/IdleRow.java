package deviation.bench.rebuild;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.ops.embedded.Database;
import deviation.ops.eventstore.Append;
import deviation.ops.eventstore.PostgresLog;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * What a transaction left open costs, whose old snapshot keeps every dead row alive: two services,
 * the same load, beside one of them such a transaction. Half an hour when it is asked for by name.
 */
public final class IdleRow implements Row {

  private static final int BURST = 500;
  private static final long PAUSE_MILLIS = 500;

  @Override
  public String name() {
    return "idle";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var beside = bed.empty("bench_idle_beside");
    var services =
        List.of(
            Service.start(bed, beside, true),
            Service.start(bed, bed.empty("bench_idle_without"), true));
    var open = leftOpen(bed, beside);
    var end = System.nanoTime() + open.toNanos();
    while (System.nanoTime() < end) {
      for (var service : services) {
        current(service, BURST);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    var contest =
        Contest.run(
            1,
            bed.extent().rounds(),
            List.of(
                new Variant("beside it", () -> current(services.getFirst(), 10 * BURST)),
                new Variant("without", () -> current(services.getLast(), 10 * BURST))));
    table.atLeast(
        "appends/s until folded, a transaction left open",
        contest,
        "beside it",
        "without",
        0.9,
        "(open for %d s; no target in the issue)".formatted(open.toSeconds()));
  }

  private Duration leftOpen(Bed bed, Database database) throws SQLException {
    var idle = bed.open(database.owner().at(database.jdbcUrl()).getConnection());
    idle.setAutoCommit(false);
    idle.createStatement()
        .execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT FROM log.event LIMIT 1");
    return bed.extent().only().contains(name())
        ? Duration.ofMinutes(30)
        : bed.extent().time().multipliedBy(5);
  }

  /** One by one, so that each is a fold of its own: that leaves the most dead rows. */
  private static double current(Service service, int events) {
    var log = service.bean(PostgresLog.class);
    var models = service.bean(deviation.ops.processors.ReadModels.class);
    var pattern = log.page(0, 1).getFirst();
    var start = System.nanoTime();
    for (var i = 0; i < events; i++) {
      log.append(new Append(List.of(Seed.copy(pattern)), List.of()));
    }
    var head = log.head().position();
    Service.waitUntil(() -> models.reached(head));
    return events * 1e9 / (System.nanoTime() - start);
  }
}
