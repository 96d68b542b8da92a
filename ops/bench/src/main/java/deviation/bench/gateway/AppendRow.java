package deviation.bench.gateway;

import deviation.bench.harness.Bed;
import deviation.bench.harness.Contest;
import deviation.bench.harness.Crowd;
import deviation.bench.harness.Row;
import deviation.bench.harness.Table;
import deviation.bench.harness.Variant;
import deviation.bench.stock.MessageDb;
import deviation.bench.stock.PlainInsert;
import deviation.ops.eventstore.Append;
import deviation.ops.eventstore.NewEvent;
import deviation.ops.eventstore.PostgresLog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The append without a gateway, of one node and of three. */
public final class AppendRow implements Row {

  private static final String ONE = "one node";
  private static final String THREE = "three nodes";
  private static final String TYPE = "bench.note";
  private static final byte[] META =
      "{\"traceId\":\"0123456789abcdef\"}".getBytes(StandardCharsets.UTF_8);

  private final byte[] payload =
      Jackson3Serializer.builder()
          .build()
          .serialize(NoteEvent.of(UUID.randomUUID().toString()), byte[].class)
          .getData();

  @Override
  public String name() {
    return "append";
  }

  @Override
  public void measure(Bed bed, Table table) throws Exception {
    var database = bed.migrated("bench_append_own");
    var nodes = Stream.generate(() -> bed.log(database)).limit(3).toList();
    var plain = bed.empty("bench_append_plain");
    var insert = new PlainInsert(bed.pool(plain, plain.owner(), Bed.POOL));
    var messages = MessageDb.on(bed, "bench_append_message_db");
    table.note(MessageDb.SETTINGS);
    for (var callers : new int[] {16, 64}) {
      var variants =
          new ArrayList<>(
              List.of(
                  crowd(ONE, bed, callers, () -> append(nodes.getFirst())),
                  crowd(PlainInsert.NAME, bed, callers, () -> insert.insert(TYPE, payload, META)),
                  new Variant(THREE, () -> three(nodes, bed, callers))));
      messages.ifPresent(
          peer ->
              variants.add(
                  crowd(MessageDb.NAME, bed, callers, () -> peer.write(TYPE, payload, META))));
      var contest = Contest.run(bed.extent().warmUps(), bed.extent().rounds(), variants);
      var least = callers == 16 ? 1.8 : 4.5;
      var measure = "appends/s, %d at once".formatted(callers);
      table.atLeast(measure, contest, ONE, PlainInsert.NAME, least, "");
      if (messages.isPresent()) {
        table.atLeast(measure, contest, ONE, MessageDb.NAME, 1, "(a peer; no target)");
      } else {
        table.missing(measure + " against message-db", "npm could not bring it");
      }
      table.atLeast(
          "appends/s, three nodes, %d each".formatted(callers), contest, THREE, ONE, 0.75, "");
    }
  }

  private static Variant crowd(String name, Bed bed, int callers, Runnable call) {
    return new Variant(name, () -> Crowd.perSecond(callers, bed.extent().time(), call));
  }

  private double three(List<PostgresLog> nodes, Bed bed, int callers) {
    var turn = new AtomicInteger();
    var node = ThreadLocal.withInitial(() -> nodes.get(turn.getAndIncrement() % 3));
    return Crowd.perSecond(3 * callers, bed.extent().time(), () -> append(node.get()));
  }

  private void append(PostgresLog log) {
    var event =
        NewEvent.of(
            UUID.randomUUID().toString(),
            "Note",
            UUID.randomUUID().toString(),
            0,
            TYPE,
            1,
            payload,
            META);
    log.append(new Append(List.of(event), List.of()));
  }
}
