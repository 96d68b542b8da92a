package deviation.ops.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.ops.MigratedDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportNumbersTest {

  private static final Quarter QUARTER = new Quarter(2026, 1);

  private final MigratedDatabase database = MigratedDatabase.fresh();

  @Test
  void theFirstAreOneAfterAnother() {
    var numbers = new ReportNumbers(database.keeper());
    assertThat(IntStream.range(0, 25).mapToObj(_ -> numbers.next("14", QUARTER)))
        .startsWith("BIS-14-2026Q1-000001", "BIS-14-2026Q1-000002")
        .endsWith("BIS-14-2026Q1-000025");
    assertThat(numbers.next("13", QUARTER)).isEqualTo("BIS-13-2026Q1-000001");
  }

  @Test
  void twoNodesGiveNoNumberTwiceHoweverMany() throws Exception {
    Set<String> given = ConcurrentHashMap.newKeySet();
    var nodes = new ReportNumbers[] {node(), node()};
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 3_000; i++) {
        var node = nodes[i % 2];
        threads.submit(() -> given.add(node.next("14", QUARTER)));
      }
    }
    assertThat(given).hasSize(3_000);
  }

  @Test
  void theFasterTheyAreUsedUpTheLargerTheBlocks() {
    assertThat(blocks(0)).isLessThan(10);
    assertThat(blocks(Duration.ofSeconds(2).toNanos())).isEqualTo(50);
  }

  /** How many blocks a thousand numbers take when each block lasts so long. */
  private int blocks(long nanos) {
    var taken = new AtomicInteger();
    var table =
        new NumberBlockTable(database.keeper()) {
          @Override
          int take(String county, Quarter quarter, int size) {
            taken.incrementAndGet();
            return super.take(county, quarter, size);
          }
        };
    var clock = new AtomicLong();
    var numbers = new ReportNumbers(table, () -> clock.addAndGet(nanos));
    for (var i = 0; i < 1_000; i++) {
      numbers.next("14", QUARTER);
    }
    return taken.get();
  }

  private ReportNumbers node() {
    return new ReportNumbers(database.keeper());
  }
}
