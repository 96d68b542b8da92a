package deviation.projections.principalstatistics;

import static deviation.projections.counting.Dimension.CONSEQUENCE;
import static deviation.projections.counting.Dimension.DIRECTION;
import static deviation.projections.counting.Dimension.FAILURE_CATEGORY;
import static deviation.projections.counting.Dimension.FILED;
import static deviation.projections.counting.Dimension.PROCESS_STEP;
import static deviation.projections.counting.Dimension.RECEIVED;

import deviation.api.common.PrincipalId;
import deviation.projections.counting.Cell;
import deviation.projections.counting.CountedReport;
import deviation.projections.counting.CountedReport.Party;
import deviation.projections.counting.Deltas;
import deviation.projections.counting.Dimension;
import deviation.projections.reports.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which figures of its principals' quarter a report is counted in, each once. */
final class PrincipalStatisticsProjection {

  private PrincipalStatisticsProjection() {}

  static Deltas fold(List<Change<CountedReport>> changes) {
    return Deltas.of(changes, PrincipalStatisticsProjection::cells);
  }

  static Set<Cell> cells(CountedReport report) {
    // A set: a principal's report on its own units is one report of it, filed and received.
    var cells = new LinkedHashSet<Cell>();
    if (report.counts()) {
      var filing = report.reporting().principal();
      cells.add(cell(filing, report, FILED, ""));
      addCodes(cells, filing, report);
      for (var counterpart : report.counterparts()) {
        cells.add(cell(counterpart.principal(), report, RECEIVED, ""));
        addCodes(cells, counterpart.principal(), report);
        addDirection(cells, counterpart, report);
      }
    }
    return cells;
  }

  private static void addCodes(Set<Cell> cells, PrincipalId of, CountedReport report) {
    cells.add(cell(of, report, FAILURE_CATEGORY, report.failureCategory().value()));
    cells.add(cell(of, report, PROCESS_STEP, report.processStep().value()));
    cells.add(cell(of, report, CONSEQUENCE, report.consequence().value()));
  }

  /** A direction is of its two ends alone, not of the report's other counterparts. */
  private static void addDirection(Set<Cell> cells, Party counterpart, CountedReport report) {
    var direction = report.directionTo(counterpart);
    cells.add(cell(report.reporting().principal(), report, DIRECTION, direction));
    cells.add(cell(counterpart.principal(), report, DIRECTION, direction));
  }

  private static Cell cell(PrincipalId of, CountedReport report, Dimension dimension, String code) {
    return new Cell(of.value(), report.area(), report.quarter(), dimension, code);
  }
}
