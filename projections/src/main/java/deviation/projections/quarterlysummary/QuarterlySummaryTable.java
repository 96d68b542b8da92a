package deviation.projections.quarterlysummary;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.counting.CellTable;
import deviation.projections.counting.CountedReportTable;
import deviation.projections.counting.Figures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuarterlySummaryTable implements ReadModelTable {

  private static final int VERSION = 2;

  private final CountedReportTable reports = new CountedReportTable("quarterly_summary_report");
  private final CellTable cells;

  QuarterlySummaryTable(JdbcClient reading) {
    this.cells = new CellTable(reading, "quarterly_summary_cell", VERSION);
  }

  @Override
  public String name() {
    return "quarterly-summary";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    cells.add(connection, QuarterlySummaryProjection.fold(reports.change(connection, batch)));
  }

  /** The sums of a quarter over the areas. */
  Figures figures(Set<AreaId> areas, Quarter quarter) {
    return cells
        .sums("", Optional.of(areas), quarter, quarter)
        .getOrDefault(quarter, new Figures());
  }
}
