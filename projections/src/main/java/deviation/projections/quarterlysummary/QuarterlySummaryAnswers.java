package deviation.projections.quarterlysummary;

import static deviation.projections.counting.Dimension.AGREEMENT;
import static deviation.projections.counting.Dimension.CONCERN_CLASS;
import static deviation.projections.counting.Dimension.CONSEQUENCE;
import static deviation.projections.counting.Dimension.DIRECTION;
import static deviation.projections.counting.Dimension.FAILURE_CATEGORY;
import static deviation.projections.counting.Dimension.PROCESS_STEP;
import static deviation.projections.counting.Dimension.STATUS;
import static deviation.projections.counting.Dimension.TOTAL;

import deviation.api.quarterlysummary.QuarterlySummaryQuery.LiveSummary;
import deviation.api.quarterlysummary.QuarterlySummaryView;
import deviation.api.quarterlysummary.QuarterlySummaryView.Bulk;
import deviation.api.quarterlysummary.QuarterlySummaryView.Units;
import deviation.api.register.Registers;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Until there are submissions, every unit is missing. */
@Component
class QuarterlySummaryAnswers {

  private final QuarterlySummaryTable table;
  private final Registers registers;

  QuarterlySummaryAnswers(QuarterlySummaryTable table, Registers registers) {
    this.table = table;
    this.registers = registers;
  }

  /** The meta-data comes in after the handler was chosen: a primitive would make it unfit. */
  @QueryHandler
  QuarterlySummaryView answer(
      LiveSummary query,
      @MetaDataValue("position") Long position,
      @MetaDataValue("incomplete") Boolean incomplete) {
    var areas = registers.withChildren(query.area());
    var figures = table.figures(areas, query.quarter());
    long units = registers.unitsIn(query.area(), query.quarter().lastDay()).size();
    return new QuarterlySummaryView(
        query.area(),
        query.quarter(),
        null,
        position,
        incomplete,
        figures.of(TOTAL),
        figures.of(TOTAL) - table.again(areas, query.quarter()),
        figures.by(FAILURE_CATEGORY),
        figures.by(PROCESS_STEP),
        figures.by(AGREEMENT),
        figures.by(CONSEQUENCE),
        figures.by(CONCERN_CLASS),
        figures.by(DIRECTION),
        figures.by(STATUS),
        new Bulk(0, Map.of()),
        new Units(units, 0, 0, units));
  }
}
