package deviation.bench.gateway;

import deviation.bench.gateway.Note.Take;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Crowd;
import deviation.bench.harness.Row;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.PlainInsert;
import deviation.bench.stock.StockEngine;
import deviation.ops.eventstore.AppendLimits;
import deviation.ops.eventstore.WokenEventStore;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Commands made durable through the gateway, one event without text each. */
public final class GatewayRow implements Row {

  private static final List<Target> TARGETS =
      List.of(
          new Target(1, 0.9, 0.8),
          new Target(4, 0.8, 0.6),
          new Target(16, 1.5, 1.3),
          new Target(64, 2.5, 2),
          new Target(256, 3, 2.5));

  private record Target(int callers, double stock, double plain) {}

  @Override
  public String name() {
    return "gateway";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var serializer = Jackson3Serializer.builder().build();
    var own = bed.migrated("bench_gateway_own");
    var log = bed.log(own);
    var ours =
        Gateways.ours(
            new WokenEventStore(log.engine(serializer), log),
            serializer,
            axon -> axon.configureAggregate(Note.class));
    var other = bed.empty("bench_gateway_stock");
    var stock =
        Gateways.stock(
            StockEngine.on(bed.pool(other, other.owner(), Bed.POOL), serializer),
            serializer,
            axon -> axon.configureAggregate(Note.class));
    var plain = bed.empty("bench_gateway_plain");
    var insert = new PlainInsert(bed.pool(plain, plain.owner(), Bed.POOL));
    var event = Sample.event(log, () -> take(ours));
    table.note(
        "gateway: an event of %d bytes, %d of meta-data; new aggregates, no look-up before"
            .formatted(event.payload().length, event.meta().length));
    table.note("ours: appends by 2 connections, loads by 8, " + AppendLimits.SHIPPED);
    table.note(StockEngine.SETTINGS);
    table.note(PlainInsert.SETTINGS);
    for (var gateway : List.of(ours, stock)) {
      // The first figures aren't to be those of code that is still being compiled.
      Crowd.perSecond(64, bed.extent().time().multipliedBy(4), () -> take(gateway));
    }
    for (var target : TARGETS) {
      var time = bed.extent().time();
      var contest =
          Contest.run(
              bed.extent().warmUps(),
              bed.extent().rounds(),
              List.of(
                  crowd("ours", target, time, () -> take(ours)),
                  crowd(StockEngine.NAME, target, time, () -> take(stock)),
                  crowd(
                      PlainInsert.NAME,
                      target,
                      time,
                      () -> insert.insert(event.type(), event.payload(), event.meta()))));
      var measure = "commands/s, %d at once".formatted(target.callers());
      table.atLeast(measure, contest, "ours", StockEngine.NAME, target.stock(), goal(target));
      table.atLeast(measure, contest, "ours", PlainInsert.NAME, target.plain(), "");
    }
  }

  private static Variant crowd(String name, Target target, Duration time, Runnable call) {
    return new Variant(name, () -> Crowd.perSecond(target.callers(), time, call));
  }

  private static String goal(Target target) {
    return target.callers() == 256 ? "(goal 4.5x)" : "";
  }

  private static void take(CommandGateway gateway) {
    gateway.sendAndWait(new Take(UUID.randomUUID().toString()));
  }
}
