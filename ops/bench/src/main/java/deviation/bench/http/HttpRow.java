package deviation.bench.http;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Calls;
import deviation.bench.harness.Child;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockEngine;
import deviation.ops.Application;
import deviation.ops.embedded.Database;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports filed over HTTP, how soon they can be read, and what memory the service takes for it. It
 * runs with the flags of {@code ops/run}; the plain controllers run in it too, on the same Spring
 * MVC.
 */
public final class HttpRow implements Row {

  private static final int CLIENTS = 32;
  private static final String FULL = "plain controller, four tables";
  private static final String INSERT = "plain controller, insert alone";
  private static final double MOST_P50 = 10;
  private static final double MOST_P99 = 50;
  private static final long MOST_MEGABYTES = 512;

  private static final String BEHIND =
      """
      SELECT (SELECT coalesce(max(position), 0) FROM log.event)
        - (SELECT min(position) FROM processor.position WHERE state = 'LIVE')
      """;

  private static final List<String> FLAGS =
      List.of(
          "-Xmx256m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-Duser.timezone=UTC",
          "--enable-native-access=ALL-UNNAMED",
          // The plain controllers know nobody: all their callers are one address.
          "-Ddeviation.limits.anonymous.requests=1000000",
          "-Dbench.plain=true");

  @Override
  public String name() {
    return "http";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var database = bed.empty("bench_http");
    var service =
        bed.open(Child.start(FLAGS, Application.class.getName(), arguments(bed, database)));
    var url = service.await("Ready: ").replaceFirst("/$", "");
    var clients =
        bed.open(
            Child.start(
                List.of("-XX:+UseSerialGC", Calls.KEEP_CONNECTIONS),
                Clients.class.getName(),
                List.of()));
    clients.await("ready:");
    var log = JdbcClient.create(bed.pool(database, database.owner(), 1));
    var millis = 2 * bed.extent().time().toMillis();
    var reports = url + "/deviations/v1/reports";
    // Compiled code answers; what a start costs is not of this row.
    for (var path : List.of("/deviations/v1/reports", "/bench/full", "/bench/insert")) {
      load(clients, url + path, 2 * millis);
    }
    var contest =
        Contest.run(
            bed.extent().warmUps(),
            bed.extent().rounds(),
            List.of(
                new Variant("ours", () -> current(log, clients, reports, millis)),
                new Variant(FULL, () -> load(clients, url + "/bench/full", millis)),
                new Variant(INSERT, () -> load(clients, url + "/bench/insert", millis))));
    table.note("http: ours counts until its four read models are current again");
    table.atLeast(
        "POST /reports, %d clients, reports/s".formatted(CLIENTS), contest, "ours", FULL, 1, "");
    table.atLeast(
        "POST /reports, %d clients, reports/s".formatted(CLIENTS),
        contest,
        "ours",
        INSERT,
        0.6,
        "");
    visible(clients, "ours", reports, contest.spread("ours").median() / 2, millis, table);
    var peak = service.peakMegabytes();
    table.atMost(
        "memory of the service under this load",
        peak + " MB resident",
        peak <= MOST_MEGABYTES,
        "<= 512 MB",
        "(the peak, without PostgreSQL)");
    stock(clients, url + "/bench/stock", millis, table);
  }

  /** At half of what itself can do, once its read models have caught up. */
  private static void stock(Child clients, String url, long millis, Table table)
      throws IOException, InterruptedException {
    load(clients, url, millis);
    var rate = load(clients, url, millis);
    var calls = new Calls("coordinator");
    while (calls.get(URI.create(url + "/current")).status() != 200) {
      Thread.sleep(50);
    }
    visible(clients, StockEngine.NAME, url, rate / 2, millis, table);
  }

  private static void visible(
      Child clients, String whose, String url, double rate, long millis, Table table)
      throws IOException {
    // What is asked for here was asked for never yet.
    ask(clients, url, 3 * millis, rate);
    var times = ask(clients, url, 3 * millis, rate);
    table.atMost(
        "HTTP answer to visible, half load, " + whose,
        String.format(Locale.ROOT, "p50 %.1f p99 %.1f ms", times[1], times[2]),
        times[1] <= MOST_P50 && times[2] <= MOST_P99,
        "<= 10 / 50 ms",
        String.format(Locale.ROOT, "(at %.0f reports/s)", times[0]));
  }

  private static double load(Child clients, String url, long millis) throws IOException {
    return ask(clients, url, millis, 0)[0];
  }

  /** The rate, counted until the read models have folded the last report. */
  private static double current(JdbcClient log, Child clients, String url, long millis)
      throws IOException {
    var rate = load(clients, url, millis);
    var start = System.nanoTime();
    Service.waitUntil(() -> log.sql(BEHIND).query(Long.class).single() <= 0);
    var late = (System.nanoTime() - start) / 1e6;
    return rate * millis / (millis + late);
  }

  private static double[] ask(Child clients, String url, long millis, double rate)
      throws IOException {
    clients.say("%s %d %d %s".formatted(url, CLIENTS, millis, rate));
    var answer = clients.await("done: ").split(" ");
    return Stream.of(answer).mapToDouble(Double::parseDouble).toArray();
  }

  private static List<String> arguments(Bed bed, Database database) {
    return List.of(
        "--postgres",
        Bed.url(database),
        "--data",
        bed.folder("http").toString(),
        "--port",
        "0",
        "--empty");
  }
}
