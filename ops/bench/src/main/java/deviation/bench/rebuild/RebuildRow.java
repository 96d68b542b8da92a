package deviation.bench.rebuild;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Row;
import deviation.bench.harness.Service;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.StockReadModels;
import deviation.ops.eventstore.PostgresLog;
import deviation.ops.wiring.WireNames;
import deviation.projections.ReadModelTable;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All read models from the log; those that count; the list. */
public final class RebuildRow implements Row {

  private static final String LIST = "report-list";

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var database = bed.empty("bench_rebuild");
    var service = Service.start(bed, database, true);
    var log = service.bean(PostgresLog.class);
    Seed.grow(log, bed.extent().events());
    var events = log.head().position();
    var models = service.context().getBeansOfType(ReadModelTable.class).values();
    var names = models.stream().map(ReadModelTable::name).toList();
    var counting = names.stream().filter(name -> !name.equals(LIST)).toList();
    // What was live at the demo's end folds the rest first.
    Rebuild.await(service, names, events);
    var stock = new StockProcessors(bed, service, "bench_rebuild_stock");
    stock.copy(log, bed.extent().quick() ? 1_000 : 8_000);
    var loop =
        new BareLoop(
            log,
            service.bean(WireNames.class),
            service.context().getBean("eventMapper", JsonMapper.class));
    var owner = database.owner().at(database.jdbcUrl());
    var list = models.stream().filter(model -> model.name().equals(LIST)).findFirst().orElseThrow();
    var plain = new PlainList(owner, list.ddl());
    var contest =
        Contest.run(
            bed.extent().quick() ? 0 : 1,
            2,
            List.of(
                new Variant("all", () -> Rebuild.perSecond(service, names, events)),
                new Variant(StockReadModels.NAME, () -> stock.rebuild(models)),
                new Variant("counting", () -> Rebuild.perSecond(service, counting, events)),
                new Variant(BareLoop.NAME, loop::perSecond),
                new Variant("list", () -> Rebuild.perSecond(service, List.of(LIST), events)),
                new Variant(PlainList.NAME, plain::perSecond)));
    table.note(
        "rebuild: %d events, %d in the stock table; pooled streaming: batch %d, one segment each"
            .formatted(events, stock.events(), StockReadModels.BATCH));
    table.atLeast("rebuild, all, events/s", contest, "all", StockReadModels.NAME, 20, "");
    table.atLeast("rebuild, counting, events/s", contest, "counting", BareLoop.NAME, 0.5, "");
    table.atLeast("rebuild, list, events/s", contest, "list", PlainList.NAME, 0.5, "");
    JdbcClient.create(owner).sql("DROP TABLE plain_list").update();
  }
}
