package deviation.projections.principalstatistics;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.counting.CellTable;
import deviation.projections.counting.CountedReportTable;
import deviation.projections.counting.Figures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PrincipalStatisticsTable implements ReadModelTable {

  private static final int VERSION = 3;

  private final CountedReportTable reports = new CountedReportTable("principal_statistics_report");
  private final CellTable cells;

  PrincipalStatisticsTable(JdbcClient reading) {
    this.cells = new CellTable(reading, "principal_statistics_cell", VERSION);
  }

  @Override
  public String name() {
    return "principal-statistics";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    cells.add(connection, PrincipalStatisticsProjection.fold(reports.change(connection, batch)));
  }

  /**
   * The principal's figures in the areas by quarter; a quarter without reports is absent.
   *
   * @param areas empty: all there are
   */
  Map<Quarter, Figures> figures(
      PrincipalId principal, Optional<Set<AreaId>> areas, Quarter from, Quarter to) {
    return cells.sums(principal.value(), areas, from, to);
  }
}
