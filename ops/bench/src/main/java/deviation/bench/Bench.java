package deviation.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import deviation.bench.gateway.AppendRow;
import deviation.bench.gateway.GatewayRow;
import deviation.bench.harness.Bed;
import deviation.bench.harness.Extent;
import deviation.bench.harness.Row;
import deviation.bench.harness.Surroundings;
import deviation.bench.harness.Table;
import deviation.bench.http.HttpRow;
import deviation.bench.rebuild.GrowthRow;
import deviation.bench.rebuild.IdleRow;
import deviation.bench.rebuild.RebuildRow;
import deviation.bench.rebuild.VerifyRow;
import deviation.bench.report.FileReportRow;
import deviation.bench.report.ImportRow;
import deviation.bench.screening.ScreeningRow;
import deviation.ops.embedded.Instance;
import deviation.ops.embedded.Launch;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** The one command: {@code ops/bench/run [--short] [--only NAME...]}. */
public final class Bench {

  private static final List<Row> ROWS =
      List.of(
          new GatewayRow(),
          new AppendRow(),
          new FileReportRow(),
          new HttpRow(),
          new ImportRow(),
          new ScreeningRow(),
          new RebuildRow(),
          new VerifyRow(),
          new GrowthRow(),
          new IdleRow());

  /** Not for people: {@link ImportRow} asks for its second half by it. */
  public static final String UNGATED = "--ungated";

  private static final Set<String> FLAGS = Set.of("--short", "--only", UNGATED);

  private Bench() {}

  /**
   * @param args the folder for the server's data, then the options
   */
  public static void main(String[] args) {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var options = List.of(args).subList(1, args.length);
    var extent = extent(options);
    var rows = options.contains(UNGATED) ? List.<Row>of(new ImportRow.WithoutGate()) : ROWS;
    Launch.run(
        new String[] {"--data", args[0], "--port", "0"},
        instance -> measure(instance, extent, rows));
    System.exit(0);
  }

  private static void measure(Instance instance, Extent extent, List<Row> rows) {
    var start = System.nanoTime();
    try {
      Surroundings.print(instance.database());
      var table = new Table();
      for (var row : rows) {
        if (extent.only().isEmpty() || extent.only().contains(row.name())) {
          table.note(row.name() + ": load before it " + Surroundings.load());
          measure(row, new Bed(instance.database(), instance.keys(), extent), table);
        }
      }
      table.print();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    System.out.printf("%d s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }

  private static void measure(Row row, Bed bed, Table table) {
    try (bed) {
      row.measure(bed, table);
    } catch (Exception failure) {
      failure.printStackTrace();
      table.missing(row.name(), "it failed: " + failure);
    }
  }

  private static Extent extent(List<String> options) {
    var only = new HashSet<>(options);
    only.removeAll(FLAGS);
    var known = ROWS.stream().map(Row::name).toList();
    if (!known.containsAll(only) || only.isEmpty() == options.contains("--only")) {
      System.err.println("Usage: ops/bench/run [--short] [--only NAME...]; names: " + known);
      System.exit(2);
    }
    return new Extent(options.contains("--short"), only);
  }
}
