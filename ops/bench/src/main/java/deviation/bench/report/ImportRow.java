package deviation.bench.report;

import deviation.api.report.ReportCommand.FileReport;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Token;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** An import of many lines against as many commands to the stock engine, as many in flight. */
public final class ImportRow implements Row {

  private static final int IN_FLIGHT = 64;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var service = Service.start(bed, bed.empty("bench_import_own"), false);
    service.pauseReadModels();
    var stock = StockReports.on(bed, service, "bench_import_stock");
    var lines =
        Stream.generate(Filings::json).limit(bed.extent().quick() ? 2_000 : 10_000).toList();
    var contest =
        Contest.run(
            1,
            bed.extent().rounds(),
            List.of(
                new Variant("ours", () -> rate(lines, () -> post(service.url(), lines))),
                new Variant(StockEngine.NAME, () -> rate(lines, () -> each(stock, lines)))));
    table.missing(
        "import, reports/s, without the gate", "the service has no import without the gate");
    table.atLeast(
        "import, reports/s, with the gate",
        contest,
        "ours",
        StockEngine.NAME,
        3,
        "(%d lines over HTTP; theirs %d in flight)".formatted(lines.size(), IN_FLIGHT));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double rate(List<String> lines, Work work) throws Exception {
    var start = System.nanoTime();
    work.run();
    return lines.size() * 1e9 / (System.nanoTime() - start);
  }

  private static void post(String url, List<String> lines)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(url + "/deviations/v1/reports/imports"))
                  .header("Authorization", Token.header(client, url))
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofString(String.join("\n", lines)))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() != 200 || answer.body().contains("\"errors\":[{")) {
        throw new IllegalStateException("the import failed: " + answer.statusCode());
      }
    }
  }

  private static void each(CommandGateway gateway, List<String> lines) throws Exception {
    var permits = new Semaphore(IN_FLIGHT);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var line : lines) {
        permits.acquire();
        threads.submit(
            () -> {
              try {
                gateway.sendAndWait(new FileReport(UUID.randomUUID(), Filings.body(line)));
              } finally {
                permits.release();
              }
            });
      }
    }
  }
}
