package deviation.bench.rebuild;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.DeviationQuery;
import deviation.api.common.Part;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.http.Answers;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.processor.Processors;
import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.report.ReportQuery.ListReports;
import deviation.api.report.ReportQuery.ReportFilter;
import deviation.api.systemfault.SystemFaultQuery.ListSystemFaults;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Crowd;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.ops.eventstore.Append;
import deviation.ops.eventstore.PostgresLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What an append, a load and a query cost in a long log against a short one. */
public final class GrowthRow implements Row {

  private static final int CALLERS = 16;
  private static final double MOST = 1.3;
  private static final Quarter QUARTER = new Quarter(2026, 1);
  private static final Map<String, DeviationQuery<?>> QUERIES =
      Map.of(
          "query of a list", new ListReports(filter(Optional.empty()), Part.of(50, 0)),
          "query of a principal's list",
              new ListReports(filter(Optional.of(new PrincipalId("1480"))), Part.of(50, 0)),
          "query of a summary", new LiveSummary(new AreaId("goteborg-hisingen"), QUARTER),
          "query of statistics",
              new StatisticsOf(new PrincipalId("1480"), new Quarter(2025, 1), QUARTER),
          "query of what recurs", new ListSystemFaults(Optional.empty(), Part.of(50, 0)));

  private interface Cost {
    Runnable of(Service service);
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var small = bed.extent().quick() ? 6_000 : 30_000;
    var large = bed.extent().grown();
    var services = List.of(filled(bed, "short", small), filled(bed, "long", large));
    for (var query : QUERIES.entrySet()) {
      measure(query.getKey(), bed, table, services, asked(query.getValue()), small, large);
    }
    measure("load of an aggregate", bed, table, services, GrowthRow::load, small, large);
    services.forEach(Service::pauseReadModels);
    measure("append", bed, table, services, GrowthRow::append, small, large);
  }

  private static void measure(
      String what, Bed bed, Table table, List<Service> services, Cost cost, int small, int large)
      throws Exception {
    var time = bed.extent().time();
    var first = cost.of(services.getFirst());
    var last = cost.of(services.getLast());
    var contest =
        Contest.run(
            2,
            bed.extent().rounds(),
            List.of(
                new Variant("short", () -> Crowd.perSecond(CALLERS, time, first)),
                new Variant("long", () -> Crowd.perSecond(CALLERS, time, last))));
    var times = "%dk events against %dk".formatted(large / 1000, small / 1000);
    table.costs("cost, " + what, contest, "long", "short", MOST, times);
  }

  private static Service filled(Bed bed, String name, int events) {
    var service = Service.start(bed, bed.empty("bench_growth_" + name), true);
    Seed.grow(service.bean(PostgresLog.class), events);
    var models = service.bean(Processors.class).all().stream().map(model -> model.name()).toList();
    Rebuild.await(service, models, service.bean(PostgresLog.class).head().position());
    return service;
  }

  private static Cost asked(DeviationQuery<?> query) {
    return service -> {
      var answers = service.bean(Answers.class);
      return () -> answers.ask(query);
    };
  }

  private static ReportFilter filter(Optional<PrincipalId> principal) {
    var any = Optional.<Code>empty();
    return new ReportFilter(
        Optional.empty(),
        principal,
        Optional.empty(),
        Optional.empty(),
        any,
        any,
        Optional.empty());
  }

  private static Runnable load(Service service) {
    var store = service.bean(EventStore.class);
    var log = service.bean(PostgresLog.class);
    var id = log.page(log.head().position() / 2, 1).getFirst().aggregateId();
    return () -> store.readEvents(id).asStream().count();
  }

  private static Runnable append(Service service) {
    var log = service.bean(PostgresLog.class);
    var pattern = log.page(0, 1).getFirst();
    return () -> log.append(new Append(List.of(Seed.copy(pattern)), List.of()));
  }
}
