package deviation.projections.reportlist;

import deviation.api.common.Part;
import deviation.api.report.ReportEvent.FiledCounterpart;
import deviation.api.report.ReportQuery.ReportFilter;
import deviation.api.report.ReportView;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.reports.ReportChanges;
import java.sql.Connection;
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
  private final List<Column<ReportView>> columns;

  ReportListTable(JdbcClient reading, @Qualifier("eventMapper") JsonMapper eventMapper) {
    this.reading = reading;
    this.eventMapper = eventMapper;
    this.columns =
        List.of(
            Column.uuid(ReportView::id),
            Column.of("timestamptz", ReportView::filedAt),
            Column.text(view -> view.quarter().value()),
            Column.text(view -> view.reportingPrincipal().value()),
            Column.text(ReportListTable::counterparts),
            Column.text(view -> view.agreement().countedAs()),
            Column.text(view -> view.failureCategory().value()),
            Column.text(view -> view.processStep().value()),
            Column.text(view -> view.status().name()),
            Column.text(eventMapper::writeValueAsString));
  }

  @Override
  public String name() {
    return "report-list";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    var known =
        BatchTable.load(
            connection,
            "SELECT report_id, view FROM report_list WHERE report_id = ANY (?)",
            ReportChanges.begunEarlier(batch),
            row -> read(row.getString("view")));
    BatchTable.write(
        connection,
        """
        INSERT INTO report_list (report_id, filed_at, quarter, principal, counterparts, agreement,
          failure_category, process_step, status, view)
        SELECT report_id, filed_at, quarter, principal, string_to_array(counterparts, ','), agreement,
          failure_category, process_step, status, view
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS row (report_id, filed_at, quarter, principal,
          counterparts, agreement, failure_category, process_step, status, view)
        ON CONFLICT (report_id) DO UPDATE SET filed_at = excluded.filed_at,
          quarter = excluded.quarter, principal = excluded.principal,
          counterparts = excluded.counterparts, agreement = excluded.agreement,
          failure_category = excluded.failure_category, process_step = excluded.process_step,
          status = excluded.status, view = excluded.view
        """,
        ReportListProjection.fold(known, batch),
        columns);
  }

  /** The report without its texts. */
  Optional<ReportView> find(UUID reportId) {
    return reading
        .sql("SELECT view FROM read_model.report_list_v2 WHERE report_id = ?")
        .param(reportId)
        .query((row, _) -> read(row.getString("view")))
        .optional();
  }

  /** The latest filed first. */
  List<ReportView> list(ReportFilter filter, Part part) {
    var narrowed = Narrowed.by(filter, part.after());
    return reading
        .sql(
            """
            SELECT view FROM read_model.report_list_v2 WHERE %s
            ORDER BY filed_at DESC, report_id DESC LIMIT ? OFFSET ?
            """
                .formatted(narrowed.condition()))
        .params(narrowed.values())
        .param(part.limit())
        .param(part.offset())
        .query((row, _) -> read(row.getString("view")))
        .list();
  }

  /** How many there are; 10,001 stands for more than 10,000. */
  long count(ReportFilter filter) {
    var narrowed = Narrowed.by(filter, Optional.empty());
    return reading
        .sql(
            """
            SELECT count(*) FROM (
              SELECT FROM read_model.report_list_v2 WHERE %s LIMIT 10001) AS found
            """
                .formatted(narrowed.condition()))
        .params(narrowed.values())
        .query(Long.class)
        .single();
  }

  private ReportView read(String view) {
    return eventMapper.readValue(view, ReportView.class);
  }

  private static String counterparts(ReportView view) {
    return view.counterparts().stream()
        .map(FiledCounterpart::principal)
        .distinct()
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }
}
