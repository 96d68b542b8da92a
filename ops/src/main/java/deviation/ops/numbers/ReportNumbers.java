package deviation.ops.numbers;

import deviation.api.common.Quarter;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Hands out report numbers, one database round trip for many of them. */
@Component
public class ReportNumbers {

  private static final int BLOCK = 20;

  private final NumberBlockTable table;
  private final ConcurrentHashMap<String, Block> blocks = new ConcurrentHashMap<>();

  ReportNumbers(@Qualifier("keeper") DataSource keeper) {
    this.table = new NumberBlockTable(keeper);
  }

  /** The next number of the county (two digits) and quarter. */
  public String next(String county, Quarter quarter) {
    var block =
        blocks.compute(
            county + quarter,
            (_, held) ->
                held == null || held.next() == held.end()
                    ? fresh(county, quarter)
                    : new Block(held.next() + 1, held.end()));
    return String.format(Locale.ROOT, "BIS-%s-%s-%06d", county, quarter, block.next());
  }

  private Block fresh(String county, Quarter quarter) {
    int first = table.take(county, quarter, BLOCK);
    return new Block(first, first + BLOCK - 1);
  }

  /** The number handed out last, and the block's last. */
  private record Block(int next, int end) {}
}
