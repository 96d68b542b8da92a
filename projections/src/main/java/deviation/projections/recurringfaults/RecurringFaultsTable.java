package deviation.projections.recurringfaults;

import deviation.api.common.After;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.Part;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.systemfault.FaultRule;
import deviation.api.systemfault.SystemFaultView;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import deviation.projections.counting.CountedReportTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecurringFaultsTable implements ReadModelTable {

  /** Another rule finds other rows: it needs another {@link #version()}. */
  private static final FaultRule RULE = FaultRule.FIRST;

  /** Stands for no row to go on after. */
  private static final After START = new After(0, new UUID(0, 0));

  private static final String AS_ASKED =
      "detected_at IS NOT NULL AND (:everywhere OR area = ANY (:areas))";

  private final CountedReportTable reports = new CountedReportTable("recurring_fault_report");
  private final RecurringFaultsProjection projection = new RecurringFaultsProjection(RULE);
  private final JdbcClient reading;

  RecurringFaultsTable(JdbcClient reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "recurring-faults";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    var changes = reports.change(connection, batch);
    var known = known(connection, projection.touched(changes));
    write(connection, projection.fold(known, changes));
  }

  private static Map<FaultKey, FaultHistory> known(Connection connection, Set<FaultKey> keys)
      throws SQLException {
    var byId = new HashMap<UUID, FaultKey>();
    keys.forEach(key -> byId.put(key.id(), key));
    var found =
        BatchTable.load(
            connection,
            "SELECT id, detected_at, sightings FROM recurring_fault WHERE id = ANY (?)",
            byId.keySet(),
            RecurringFaultsTable::history);
    var known = new HashMap<FaultKey, FaultHistory>();
    found.forEach((id, history) -> known.put(byId.get(id), history));
    return known;
  }

  private static FaultHistory history(ResultSet row) throws SQLException {
    var detectedAt = row.getObject("detected_at", OffsetDateTime.class);
    return new FaultHistory(
        Sightings.read(row.getString("sightings")),
        detectedAt == null ? null : detectedAt.toInstant());
  }

  private static void write(Connection connection, Map<FaultKey, FaultHistory> histories)
      throws SQLException {
    BatchTable.write(
        connection,
        """
        INSERT INTO recurring_fault (id, area, agreement, failure_category, process_step, direction,
          reports, episodes, detected_at, clause, quarters, units, sightings)
        SELECT id, area, agreement, failure_category, process_step, direction, reports, episodes,
          detected_at, clause, quarters, units, sightings
        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS row (id, area, agreement,
          failure_category, process_step, direction, reports, episodes, detected_at, clause,
          quarters, units, sightings)
        ON CONFLICT (id) DO UPDATE SET reports = excluded.reports, episodes = excluded.episodes,
          detected_at = excluded.detected_at, clause = excluded.clause,
          quarters = excluded.quarters, units = excluded.units, sightings = excluded.sightings
        """,
        histories.entrySet(),
        List.of(
            Column.uuid(fault -> fault.getKey().id()),
            key(key -> key.area().value()),
            key(FaultKey::agreement),
            key(key -> key.failureCategory().value()),
            key(key -> key.processStep().value()),
            key(FaultKey::direction),
            sightings(Column::bigint, Sightings::total),
            sightings(Column::bigint, Sightings::episodes),
            Column.of("timestamptz", fault -> fault.getValue().detectedAt()),
            sightings(Column::text, Sightings::clause),
            sightings(Column::text, it -> joined(it.quarters(), Quarter::value)),
            sightings(Column::text, it -> joined(it.units(), UnitId::value)),
            sightings(Column::text, Sightings::write)));
    BatchTable.write(
        connection,
        "DELETE FROM recurring_fault WHERE id = ANY (?)",
        histories.entrySet().stream()
            .filter(fault -> fault.getValue().sightings().reports().isEmpty())
            .toList(),
        List.of(Column.uuid(fault -> fault.getKey().id())));
  }

  private static Column<Entry<FaultKey, FaultHistory>> key(Function<FaultKey, String> part) {
    return Column.text(fault -> part.apply(fault.getKey()));
  }

  private static <V> Column<Entry<FaultKey, FaultHistory>> sightings(
      Function<Function<Entry<FaultKey, FaultHistory>, V>, Column<Entry<FaultKey, FaultHistory>>>
          column,
      Function<Sightings, V> value) {
    return column.apply(fault -> value.apply(fault.getValue().sightings()));
  }

  private static <V> String joined(List<V> values, Function<V, String> written) {
    return values.stream().map(written).collect(Collectors.joining(","));
  }

  private static <V> List<V> parted(String joined, Function<String, V> read) {
    return Stream.of(joined.split(",")).map(read).toList();
  }

  /** What recurs in the areas, or anywhere; the most reports first. */
  List<SystemFaultView> list(Optional<Set<AreaId>> areas, Part part) {
    return asked(
            areas,
            """
            SELECT id, area, agreement, clause, failure_category, process_step, direction, episodes,
              reports, quarters, units, detected_at
            FROM read_model.recurring_fault_v3 WHERE %s
              AND (:fromStart OR reports < :rank OR reports = :rank AND id > :id)
            ORDER BY reports DESC, id LIMIT :limit OFFSET :offset
            """)
        .param("limit", part.limit())
        .param("offset", part.offset())
        .param("fromStart", part.after().isEmpty())
        .param("rank", part.after().orElse(START).rank())
        .param("id", part.after().orElse(START).id())
        .query((row, _) -> view(row))
        .list();
  }

  long count(Optional<Set<AreaId>> areas) {
    return asked(areas, "SELECT count(*) FROM read_model.recurring_fault_v3 WHERE %s")
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(Optional<Set<AreaId>> areas, String sql) {
    return reading
        .sql(sql.formatted(AS_ASKED))
        .param("everywhere", areas.isEmpty())
        .param("areas", areas.orElse(Set.of()).stream().map(AreaId::value).toArray(String[]::new));
  }

  private static SystemFaultView view(ResultSet row) throws SQLException {
    return new SystemFaultView(
        row.getObject("id", UUID.class),
        null,
        new AreaId(row.getString("area")),
        row.getString("agreement"),
        row.getString("clause"),
        new Code(row.getString("failure_category")),
        new Code(row.getString("process_step")),
        row.getString("direction"),
        row.getLong("episodes"),
        row.getLong("reports"),
        parted(row.getString("quarters"), quarter -> Quarter.read(quarter).orElseThrow()),
        parted(row.getString("units"), UnitId::new),
        RULE.version(),
        row.getObject("detected_at", OffsetDateTime.class).toInstant());
  }
}
