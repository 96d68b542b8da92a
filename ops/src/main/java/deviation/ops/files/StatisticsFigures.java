package deviation.ops.files;

import deviation.api.principalstatistics.PrincipalStatisticsView;
import deviation.api.principalstatistics.PrincipalStatisticsView.OfQuarter;
import java.util.List;

/** A principal's quarters, figure by figure. */
final class StatisticsFigures {

  private StatisticsFigures() {}

  static Sheet sheet(PrincipalStatisticsView statistics, Names names) {
    var rows =
        statistics.quarters().stream()
            .flatMap(quarter -> figures(quarter, names).rows().stream())
            .toList();
    var columns =
        new Columns<Figures.Row>(names)
            .keyed("principal", _ -> List.of(statistics.principal()), names::principal);
    return Figures.columns(columns).of(rows);
  }

  private static Figures figures(OfQuarter quarter, Names names) {
    return new Figures(quarter.quarter().value(), names)
        .whole("filed", quarter.filed())
        .whole("received", quarter.received())
        .by("failureCategory", quarter.byFailureCategory(), names.codes("failureCategory"))
        .by("processStep", quarter.byProcessStep(), names.codes("processStep"))
        .by("consequence", quarter.byConsequence(), names.codes("consequence"))
        .by("direction", quarter.byDirection(), names::direction);
  }
}
