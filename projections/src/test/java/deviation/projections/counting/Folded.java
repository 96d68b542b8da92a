package deviation.projections.counting;

import deviation.projections.Recorded;
import deviation.projections.reports.Change;
import deviation.projections.reports.ReportChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Folds batches as the tables do, with maps in place of tables. */
public final class Folded {

  private Folded() {}

  /** The cells after all batches. */
  public static Map<Cell, Long> cells(
      List<List<Recorded>> batches, Function<List<Change<CountedReport>>, Deltas> projection) {
    var cells = new HashMap<Cell, Long>();
    changes(batches)
        .forEach(
            changes ->
                projection
                    .apply(changes)
                    .byCell()
                    .forEach(
                        (cell, delta) ->
                            cells.merge(
                                cell, delta, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b))));
    return cells;
  }

  /** The changes of each batch, of reports that are remembered on their lines alone. */
  public static List<List<Change<CountedReport>>> changes(List<List<Recorded>> batches) {
    var lines = new HashMap<UUID, String>();
    return batches.stream()
        .map(
            batch -> {
              var remembered = new HashMap<UUID, CountedReport>();
              ReportChanges.begunEarlier(batch)
                  .forEach(id -> remembered.put(id, CountedLine.read(lines.get(id))));
              var changes = ReportChanges.of(remembered, batch, CountedReport::after);
              ReportChanges.last(changes)
                  .forEach(last -> lines.put(last.reportId(), CountedLine.write(last.after())));
              return changes;
            })
        .toList();
  }
}
