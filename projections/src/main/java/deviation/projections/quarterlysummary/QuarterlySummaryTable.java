package deviation.projections.quarterlysummary;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.counting.CellTable;
import deviation.projections.counting.CountedReport;
import deviation.projections.counting.CountedReportTable;
import deviation.projections.counting.Figures;
import deviation.projections.reports.Change;
import deviation.projections.reports.ReportChanges;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class QuarterlySummaryTable implements ReadModelTable {

  private static final int VERSION = 3;

  private static final List<Column<Change<CountedReport>>> EPISODE =
      List.of(
          Column.uuid(Change::reportId),
          Column.text(change -> change.after().area().value()),
          Column.text(change -> change.after().quarter().value()),
          Column.uuid(change -> change.after().episode().orElseThrow()));

  private final CountedReportTable reports = new CountedReportTable("quarterly_summary_report");
  private final JdbcClient reading;
  private final CellTable cells;

  QuarterlySummaryTable(JdbcClient reading) {
    this.reading = reading;
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
    var changes = reports.change(connection, batch);
    cells.add(connection, QuarterlySummaryProjection.fold(changes));
    var last = ReportChanges.last(changes);
    link(connection, last.stream().filter(QuarterlySummaryTable::linked).toList());
    unlink(connection, last.stream().filter(change -> !linked(change)).toList());
  }

  private static boolean linked(Change<CountedReport> change) {
    return change.after().counts() && change.after().episode().isPresent();
  }

  private static void link(Connection connection, List<Change<CountedReport>> changes)
      throws SQLException {
    BatchTable.write(
        connection,
        """
        INSERT INTO quarterly_summary_episode (report_id, area, quarter, episode)
        SELECT report_id, area, quarter, episode
        FROM unnest(?, ?, ?, ?) AS row (report_id, area, quarter, episode)
        ON CONFLICT (report_id) DO UPDATE SET episode = excluded.episode
        """,
        changes,
        EPISODE);
  }

  /** A report that was of an episode and isn't counted any more. */
  private static void unlink(Connection connection, List<Change<CountedReport>> changes)
      throws SQLException {
    BatchTable.write(
        connection,
        "DELETE FROM quarterly_summary_episode WHERE report_id = ANY (?)",
        changes.stream().filter(change -> change.after().episode().isPresent()).toList(),
        List.of(Column.uuid(Change::reportId)));
  }

  /** How many of the counted reports are of an event that another one is counted for already. */
  long again(Set<AreaId> areas, Quarter quarter) {
    return reading
        .sql(
            """
            SELECT count(*) - count(DISTINCT episode)
            FROM read_model.quarterly_summary_episode_v3
            WHERE area = ANY (?) AND quarter = ?
            """)
        .param(areas.stream().map(AreaId::value).toArray(String[]::new))
        .param(quarter.value())
        .query(Long.class)
        .single();
  }

  /** The sums of a quarter over the areas. */
  Figures figures(Set<AreaId> areas, Quarter quarter) {
    return cells
        .sums("", Optional.of(areas), quarter, quarter)
        .getOrDefault(quarter, new Figures());
  }
}
