package deviation.projections.quarterlysummary;

import static deviation.projections.counting.Dimension.AGREEMENT;
import static deviation.projections.counting.Dimension.CONCERN_CLASS;
import static deviation.projections.counting.Dimension.CONSEQUENCE;
import static deviation.projections.counting.Dimension.DIRECTION;
import static deviation.projections.counting.Dimension.FAILURE_CATEGORY;
import static deviation.projections.counting.Dimension.PROCESS_STEP;
import static deviation.projections.counting.Dimension.STATUS;
import static deviation.projections.counting.Dimension.TOTAL;

import deviation.projections.counting.Cell;
import deviation.projections.counting.CountedReport;
import deviation.projections.counting.Deltas;
import deviation.projections.counting.Dimension;
import deviation.projections.reports.Change;
import java.util.ArrayList;
import java.util.List;

/** Which figures of its area's quarter a report is counted in. */
final class QuarterlySummaryProjection {

  private QuarterlySummaryProjection() {}

  static Deltas fold(List<Change<CountedReport>> changes) {
    return Deltas.of(changes, QuarterlySummaryProjection::cells);
  }

  static List<Cell> cells(CountedReport report) {
    var cells = new ArrayList<Cell>();
    if (report.counts()) {
      cells.add(cell(report, TOTAL, ""));
      cells.add(cell(report, FAILURE_CATEGORY, report.failureCategory().value()));
      cells.add(cell(report, PROCESS_STEP, report.processStep().value()));
      cells.add(cell(report, AGREEMENT, report.agreement()));
      cells.add(cell(report, CONSEQUENCE, report.consequence().value()));
      for (var counterpart : report.counterparts()) {
        cells.add(cell(report, DIRECTION, report.directionTo(counterpart)));
      }
    }
    // A good example is of this figure alone, what was withdrawn of the next alone; so both of
    // neither.
    if (report.stands()) {
      cells.add(cell(report, CONCERN_CLASS, report.concernClass().value()));
    }
    if (!report.goodExample()) {
      cells.add(cell(report, STATUS, report.status().name()));
    }
    return cells;
  }

  private static Cell cell(CountedReport report, Dimension dimension, String code) {
    return new Cell("", report.area(), report.quarter(), dimension, code);
  }
}
