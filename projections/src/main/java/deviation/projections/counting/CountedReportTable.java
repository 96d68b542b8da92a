package deviation.projections.counting;

import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import deviation.projections.Recorded;
import deviation.projections.reports.Change;
import deviation.projections.reports.ReportChanges;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a counting read model remembers of each report: a table {@code (report_id uuid PRIMARY KEY,
 * line text NOT NULL)} of its own, for an event tells what changed and not what was.
 */
public final class CountedReportTable {

  private final String load;
  private final String save;

  /**
   * @param table the table's name, such as {@code quarterly_summary_report}
   */
  public CountedReportTable(String table) {
    this.load = "SELECT report_id, line FROM %s WHERE report_id = ANY (?)".formatted(table);
    this.save =
        """
        INSERT INTO %s (report_id, line)
        SELECT report_id, line FROM unnest(?, ?) AS row (report_id, line)
        ON CONFLICT (report_id) DO UPDATE SET line = excluded.line
        """
            .formatted(table);
  }

  /** The batch's changes of reports, in the order of the log; what they become is remembered. */
  public List<Change<CountedReport>> change(Connection connection, List<Recorded> batch)
      throws SQLException {
    var remembered =
        BatchTable.load(
            connection,
            load,
            ReportChanges.begunEarlier(batch),
            row -> CountedLine.read(row.getString("line")));
    var changes = ReportChanges.of(remembered, batch, CountedReport::after);
    BatchTable.write(
        connection,
        save,
        ReportChanges.last(changes),
        List.of(
            Column.uuid(Change::reportId),
            Column.text(change -> CountedLine.write(change.after()))));
    return changes;
  }
}
