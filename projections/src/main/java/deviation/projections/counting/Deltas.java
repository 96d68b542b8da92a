package deviation.projections.counting;

import deviation.projections.reports.Change;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** By how much a batch changes each figure; never by 0. */
public record Deltas(Map<Cell, Long> byCell) {

  /**
   * Of each change, the cells that the report was counted in are taken back and those that it is
   * counted in are added.
   *
   * @param cells those that a report is counted in, each once
   */
  public static Deltas of(
      List<Change<CountedReport>> changes, Function<CountedReport, Collection<Cell>> cells) {
    var sums = new HashMap<Cell, Long>();
    for (var change : changes) {
      if (change.before() != null) {
        cells.apply(change.before()).forEach(cell -> sums.merge(cell, -1L, Long::sum));
      }
      cells.apply(change.after()).forEach(cell -> sums.merge(cell, 1L, Long::sum));
    }
    sums.values().removeIf(sum -> sum == 0);
    return new Deltas(sums);
  }
}
