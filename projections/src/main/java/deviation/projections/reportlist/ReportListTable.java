package deviation.projections.reportlist;

import deviation.api.access.Reach;
import deviation.api.common.Part;
import deviation.api.common.PrincipalId;
import deviation.api.report.ReportQuery.ReportFilter;
import deviation.api.report.ReportView;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.reports.ReportChanges;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class ReportListTable implements ReadModelTable {

  private final JdbcClient reading;
  private final JsonMapper eventMapper;
  private final List<Column<Listed>> columns;

  ReportListTable(JdbcClient reading, @Qualifier("eventMapper") JsonMapper eventMapper) {
    this.reading = reading;
    this.eventMapper = eventMapper;
    this.columns =
        List.of(
            Column.uuid(report -> report.view().id()),
            Column.of("timestamptz", report -> report.view().filedAt()),
            Column.text(report -> report.view().quarter().value()),
            Column.text(report -> report.view().collaborationArea().value()),
            Column.text(report -> report.view().reportingPrincipal().value()),
            Column.text(report -> report.view().reportingUnit().value()),
            Column.text(report -> counterparts(report.view())),
            Column.text(Listed::reporter),
            Column.text(report -> report.view().agreement().countedAs()),
            Column.text(report -> report.view().failureCategory().value()),
            Column.text(report -> report.view().processStep().value()),
            Column.text(report -> report.view().status().name()),
            Column.text(report -> eventMapper.writeValueAsString(report.view())));
  }

  @Override
  public String name() {
    return "report-list";
  }

  @Override
  public int version() {
    return 4;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    var known =
        BatchTable.load(
            connection,
            "SELECT report_id, view, reporter FROM report_list WHERE report_id = ANY (?)",
            ReportChanges.begunEarlier(batch),
            this::listed);
    BatchTable.write(
        connection,
        """
        INSERT INTO report_list (report_id, filed_at, quarter, area, principal, unit, counterparts,
          reporter, agreement, failure_category, process_step, status, view)
        SELECT report_id, filed_at, quarter, area, principal, unit,
          string_to_array(counterparts, ','), reporter, agreement, failure_category, process_step,
          status, view
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS row (report_id, filed_at, quarter,
          area, principal, unit, counterparts, reporter, agreement, failure_category, process_step,
          status, view)
        ON CONFLICT (report_id) DO UPDATE SET filed_at = excluded.filed_at,
          quarter = excluded.quarter, area = excluded.area, principal = excluded.principal,
          unit = excluded.unit, counterparts = excluded.counterparts, reporter = excluded.reporter,
          agreement = excluded.agreement, failure_category = excluded.failure_category,
          process_step = excluded.process_step, status = excluded.status, view = excluded.view
        """,
        ReportListProjection.fold(known, batch),
        columns);
  }

  Optional<Listed> find(UUID reportId) {
    return reading
        .sql("SELECT view, reporter FROM read_model.report_list_v4 WHERE report_id = ?")
        .param(reportId)
        .query((row, _) -> listed(row))
        .optional();
  }

  /** The latest filed first. */
  List<Listed> list(ReportFilter filter, Reach reach, Part part) {
    var narrowed = Narrowed.by(filter, reach, part.after());
    return reading
        .sql(
            """
            SELECT view, reporter FROM read_model.report_list_v4 WHERE %s
            ORDER BY filed_at DESC, report_id DESC LIMIT ? OFFSET ?
            """
                .formatted(narrowed.condition()))
        .params(narrowed.values())
        .param(part.limit())
        .param(part.offset())
        .query((row, _) -> listed(row))
        .list();
  }

  /** How many there are; 10,001 stands for more than 10,000. */
  long count(ReportFilter filter, Reach reach) {
    var narrowed = Narrowed.by(filter, reach, Optional.empty());
    return reading
        .sql(
            """
            SELECT count(*) FROM (
              SELECT FROM read_model.report_list_v4 WHERE %s LIMIT 10001) AS found
            """
                .formatted(narrowed.condition()))
        .params(narrowed.values())
        .query(Long.class)
        .single();
  }

  private Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        eventMapper.readValue(row.getString("view"), ReportView.class), row.getString("reporter"));
  }

  /** Those that have a part in it now or handed theirs over. */
  private static String counterparts(ReportView view) {
    return view.parties().counterparts().stream()
        .map(PrincipalId::value)
        .sorted()
        .collect(Collectors.joining(","));
  }
}
