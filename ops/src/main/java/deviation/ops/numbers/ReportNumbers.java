package deviation.ops.numbers;

import deviation.api.common.Quarter;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Hands out report numbers, one database round trip for many of them: the more, the faster they are
 * used up, for whoever comes meanwhile waits for the block.
 */
@Component
public class ReportNumbers {

  private static final int LEAST = 20;
  private static final int MOST = 1_280;
  private static final long USED_UP_FAST = 1_000_000_000;

  private final NumberBlockTable table;
  private final LongSupplier nanos;
  private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();

  @Autowired
  ReportNumbers(@Qualifier("keeper") DataSource keeper) {
    this(new NumberBlockTable(keeper), System::nanoTime);
  }

  ReportNumbers(NumberBlockTable table, LongSupplier nanos) {
    this.table = table;
    this.nanos = nanos;
  }

  /** The next number of the county (two digits) and quarter. */
  public String next(String county, Quarter quarter) {
    var block =
        blocks.compute(
            county + quarter,
            (_, held) ->
                held == null || held.next() == held.end()
                    ? fresh(county, quarter, size(held))
                    : held.following());
    return String.format(Locale.ROOT, "BIS-%s-%s-%06d", county, quarter, block.next());
  }

  private int size(Block used) {
    if (used == null) {
      return LEAST;
    }
    return nanos.getAsLong() - used.takenAt() < USED_UP_FAST
        ? Math.min(MOST, 2 * used.size())
        : Math.max(LEAST, used.size() / 2);
  }

  private Block fresh(String county, Quarter quarter, int size) {
    int first = table.take(county, quarter, size);
    return new Block(first, first + size - 1, size, nanos.getAsLong());
  }

  /** The number handed out last, and the block's last. */
  private record Block(int next, int end, int size, long takenAt) {

    Block following() {
      return new Block(next + 1, end, size, takenAt);
    }
  }
}
