package deviation.bench.report;

import deviation.api.report.ReportCommand.FileReport;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Crowd;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The real command with three texts, its key and the gate; the read models stand still. */
public final class FileReportRow implements Row {

  private static final Map<Integer, Double> TARGETS = Map.of(16, 1.5, 64, 2.0, 256, 2.5);

  @Override
  public String name() {
    return "file-report";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var service = Service.start(bed, bed.empty("bench_report_own"), false);
    service.pauseReadModels();
    var ours = service.bean(CommandGateway.class);
    var stock = StockReports.on(bed, service, "bench_report_stock");
    table.note("FileReport: three texts, screened and sealed; both look the report up first");
    table.missing("the same with an idempotency key", "the command has none yet");
    for (var gateway : List.of(ours, stock)) {
      Crowd.perSecond(64, bed.extent().time().multipliedBy(4), () -> file(gateway));
    }
    for (var callers : List.of(16, 64, 256)) {
      var time = bed.extent().time();
      var contest =
          Contest.run(
              1,
              bed.extent().rounds(),
              List.of(
                  new Variant("ours", () -> Crowd.perSecond(callers, time, () -> file(ours))),
                  new Variant(
                      StockEngine.NAME, () -> Crowd.perSecond(callers, time, () -> file(stock)))));
      table.atLeast(
          "FileReport/s, %d at once".formatted(callers),
          contest,
          "ours",
          StockEngine.NAME,
          TARGETS.get(callers),
          "");
    }
  }

  static void file(CommandGateway gateway) {
    gateway.sendAndWait(new FileReport(UUID.randomUUID(), Filings.body()));
  }
}
