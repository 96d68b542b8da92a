package deviation.projections.principalstatistics;

import static deviation.projections.counting.Dimension.CONSEQUENCE;
import static deviation.projections.counting.Dimension.DIRECTION;
import static deviation.projections.counting.Dimension.FAILURE_CATEGORY;
import static deviation.projections.counting.Dimension.FILED;
import static deviation.projections.counting.Dimension.PROCESS_STEP;
import static deviation.projections.counting.Dimension.RECEIVED;

import deviation.api.access.Reach;
import deviation.api.common.Quarter;
import deviation.api.principalstatistics.PrincipalStatisticsQuery.StatisticsOf;
import deviation.api.principalstatistics.PrincipalStatisticsView;
import deviation.api.principalstatistics.PrincipalStatisticsView.OfQuarter;
import deviation.projections.counting.Figures;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class PrincipalStatisticsAnswers {

  private final PrincipalStatisticsTable table;

  PrincipalStatisticsAnswers(PrincipalStatisticsTable table) {
    this.table = table;
  }

  /** The meta-data comes in after the handler was chosen: a primitive would make it unfit. */
  @QueryHandler
  PrincipalStatisticsView answer(
      StatisticsOf query,
      @MetaDataValue(Reach.META) Reach reach,
      @MetaDataValue("position") Long position,
      @MetaDataValue("incomplete") Boolean incomplete) {
    var areas = reach.areasOf(query.principal());
    var figures = table.figures(query.principal(), areas, query.from(), query.to());
    var quarters =
        query
            .from()
            .to(query.to())
            .map(quarter -> ofQuarter(quarter, figures.getOrDefault(quarter, new Figures())))
            .toList();
    return new PrincipalStatisticsView(query.principal(), quarters, position, incomplete);
  }

  private static OfQuarter ofQuarter(Quarter quarter, Figures figures) {
    return new OfQuarter(
        quarter,
        figures.of(FILED),
        figures.of(RECEIVED),
        figures.by(FAILURE_CATEGORY),
        figures.by(PROCESS_STEP),
        figures.by(CONSEQUENCE),
        figures.by(DIRECTION));
  }
}
