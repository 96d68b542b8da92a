package deviation.ops.files;

import deviation.api.quarterlysummary.QuarterlySummaryView;
import java.util.List;

/** A quarter of an area, figure by figure. */
final class SummaryFigures {

  private SummaryFigures() {}

  static Sheet sheet(QuarterlySummaryView summary, Names names) {
    var figures =
        new Figures(summary.quarter().value(), names)
            .whole("total", summary.total())
            .whole("episodes", summary.episodes())
            .by("failureCategory", summary.byFailureCategory(), names.codes("failureCategory"))
            .by("processStep", summary.byProcessStep(), names.codes("processStep"))
            .by("agreement", summary.byAgreement(), names::agreement)
            .by("consequence", summary.byConsequence(), names.codes("consequence"))
            .by("concernClass", summary.byConcernClass(), names.codes("concernClass"))
            .by("direction", summary.byDirection(), names::direction)
            .by("status", summary.byStatus(), names::status)
            .whole("bulk", summary.bulk().total())
            .by("bulkBy", summary.bulk().byFailureCategory(), names.codes("failureCategory"))
            .whole("unitsExpected", summary.units().expected())
            .whole("unitsSubmitted", summary.units().submitted())
            .whole("unitsNil", summary.units().nil())
            .whole("unitsMissing", summary.units().missing());
    var columns =
        new Columns<Figures.Row>(names)
            .keyed("area", _ -> List.of(summary.area()), names::area)
            .count("version", _ -> summary.version())
            .count("position", _ -> summary.position())
            .word("incomplete", _ -> summary.incomplete());
    return Figures.columns(columns).of(figures.rows());
  }
}
