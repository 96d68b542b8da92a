package deviation.bench.report;

import deviation.api.common.DeviationCommand;
import deviation.api.http.OnceOnly;
import deviation.api.http.RequestKey;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Crowd;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * The real command with three texts, their key, an idempotency key and the gate; the read models
 * stand still.
 */
public final class FileReportRow implements Row {

  private static final String PATH = "/deviations/v1/reports";
  private static final List<Filing> FILINGS = Stream.generate(Filing::random).limit(500).toList();
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
    var once = service.bean(OnceOnly.class);
    table.note(
        "FileReport: three texts, screened and sealed, a new idempotency key each; the body was"
            + " read before");
    for (var gateway : List.of(ours, stock)) {
      Crowd.perSecond(64, bed.extent().time().multipliedBy(4), () -> file(once, gateway));
    }
    for (var callers : List.of(16, 64, 256)) {
      var time = bed.extent().time();
      var contest =
          Contest.run(
              bed.extent().warmUps(),
              bed.extent().rounds(),
              List.of(
                  new Variant("ours", () -> Crowd.perSecond(callers, time, () -> file(once, ours))),
                  new Variant(
                      StockEngine.NAME,
                      () -> Crowd.perSecond(callers, time, () -> file(once, stock)))));
      table.atLeast(
          "FileReport/s, %d at once".formatted(callers),
          contest,
          "ours",
          StockEngine.NAME,
          TARGETS.get(callers),
          "");
    }
  }

  /** As over HTTP with a key: each its own, so that nobody is answered again. */
  private static void file(OnceOnly once, CommandGateway gateway) {
    var id = UUID.randomUUID();
    var filing = FILINGS.get(ThreadLocalRandom.current().nextInt(FILINGS.size()));
    var command = new FileReport(id, filing.body());
    once.send(
        new RequestKey(id.toString(), "POST", PATH, "", filing.json()),
        201,
        id,
        meta ->
            gateway.sendAndWait(
                GenericCommandMessage.<DeviationCommand>asCommandMessage(command)
                    .andMetaData(meta)));
  }

  /** What a request brought, read: that is no part of the command. */
  private record Filing(byte[] json, ReportBody body) {

    static Filing random() {
      var json = Filings.json();
      return new Filing(json.getBytes(StandardCharsets.UTF_8), Filings.body(json));
    }
  }
}
