package deviation.bench.report;

import deviation.api.report.ReportCommand.FileReport;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Calls;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockEngine;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** An import of many lines against as many commands to the stock engine, as many in flight. */
public final class ImportRow implements Row {

  private static final String NAME = "import";
  private static final String UNGATED = "import, reports/s, without the gate";
  private static final int IN_FLIGHT = 256;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    measure(bed, table, "import, reports/s, with the gate", 3);
    table.relay(Ungated.relaunched(bed, NAME, UNGATED));
  }

  /** What a relaunched bench does, whose gate finds nothing. */
  public static final class WithoutGate implements Row {

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public void measure(Bed bed, Table table) throws Exception {
      ImportRow.measure(bed, table, UNGATED, 5);
    }
  }

  private static void measure(Bed bed, Table table, String measure, double least) throws Exception {
    var service = Service.start(bed, bed.empty("bench_import_own"), false);
    service.pauseReadModels();
    var stock = StockReports.on(bed, service, "bench_import_stock");
    var lines =
        Stream.generate(Filings::json).limit(bed.extent().quick() ? 2_000 : 10_000).toList();
    var contest =
        Contest.run(
            bed.extent().warmUps(),
            bed.extent().rounds(),
            List.of(
                new Variant("ours", () -> rate(lines, () -> post(service.url(), lines))),
                new Variant(StockEngine.NAME, () -> rate(lines, () -> each(stock, lines)))));
    table.atLeast(
        measure,
        contest,
        "ours",
        StockEngine.NAME,
        least,
        "(%d lines over HTTP; theirs by command, %d in flight)".formatted(lines.size(), IN_FLIGHT));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double rate(List<String> lines, Work work) throws Exception {
    var start = System.nanoTime();
    work.run();
    return lines.size() * 1e9 / (System.nanoTime() - start);
  }

  private static void post(String url, List<String> lines) throws Exception {
    var imports = URI.create(url + "/deviations/v1/reports/imports");
    var body = String.join("\n", lines);
    var answer = new Calls("coordinator").post(imports, "application/x-ndjson", body, 200);
    if (answer.body().contains("\"errors\":[{")) {
      throw new IllegalStateException("the import refused a line");
    }
  }

  private static void each(CommandGateway gateway, List<String> lines) throws Exception {
    var permits = new Semaphore(IN_FLIGHT);
    var running = new ArrayList<Future<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var line : lines) {
        permits.acquire();
        running.add(
            threads.submit(
                () -> {
                  try {
                    gateway.sendAndWait(new FileReport(UUID.randomUUID(), Filings.body(line)));
                  } finally {
                    permits.release();
                  }
                }));
      }
    }
    for (var each : running) {
      each.get();
    }
  }
}
