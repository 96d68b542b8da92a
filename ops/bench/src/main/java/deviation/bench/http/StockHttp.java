package deviation.bench.http;

import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportView;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Extent;
import deviation.bench.harness.Service;
import deviation.bench.report.StockReports;
import deviation.bench.stock.StockReadModels;
import deviation.ops.embedded.Database;
import deviation.projections.ReadModelTable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The same reports before stock Axon: its JDBC engine, its pooled streaming processors. Started by
 * the first request, so that the service's own figures come without it.
 */
@RestController
@ConditionalOnProperty("bench.plain")
@RequestMapping("/bench/stock")
class StockHttp {

  private final AtomicLong filed = new AtomicLong();
  private final SingletonSupplier<Stock> stock;

  StockHttp(
      Database database,
      @Value("${deviation.keys}") Path keys,
      List<ReadModelTable> tables,
      ConfigurableApplicationContext context) {
    this.stock =
        SingletonSupplier.of(
            () -> {
              var bed = new Bed(database, keys, new Extent(false, Set.of()));
              var service = Service.of(context);
              var own = bed.migrated("bench_http_stock");
              var models = new StockReadModels(bed, own, service.bean(Serializer.class), tables);
              return new Stock(StockReports.on(bed, service, own, models::register), models);
            });
  }

  private record Stock(CommandGateway gateway, StockReadModels models) {}

  @PostMapping
  ResponseEntity<ReportView> file(@RequestBody ReportBody body) {
    var id = UUID.randomUUID();
    ReportView report = stock.obtain().gateway().sendAndWait(new FileReport(id, body));
    filed.incrementAndGet();
    return ResponseEntity.created(URI.create("/bench/stock/" + id)).body(report);
  }

  @GetMapping("/{id}")
  ResponseEntity<Void> one(@PathVariable UUID id) {
    return found(stock.obtain().models().lists(id));
  }

  /** Whether its read models have handled all that was filed. */
  @GetMapping("/current")
  ResponseEntity<Void> current() {
    return found(stock.obtain().models().handled(filed.get()));
  }

  private static ResponseEntity<Void> found(boolean it) {
    return ResponseEntity.status(it ? HttpStatus.OK : HttpStatus.NOT_FOUND).build();
  }
}
