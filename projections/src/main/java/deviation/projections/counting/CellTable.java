package deviation.projections.counting;

import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of figures {@code (principal, area, quarter, dimension, code, count)}, the first five its
 * key. A figure that falls to 0 has no row.
 */
public final class CellTable {

  private static final List<Column<Entry<Cell, Long>>> KEY =
      List.of(
          Column.text(delta -> delta.getKey().principal()),
          Column.text(delta -> delta.getKey().area().value()),
          Column.text(delta -> delta.getKey().quarter().value()),
          Column.text(delta -> delta.getKey().dimension().name()),
          Column.text(delta -> delta.getKey().code()));

  private static final List<Column<Entry<Cell, Long>>> KEY_AND_SUM =
      Stream.concat(KEY.stream(), Stream.of(Column.<Entry<Cell, Long>>bigint(Entry::getValue)))
          .toList();

  private final JdbcClient reading;
  private final String add;
  private final String removeEmpty;
  private final String sum;

  /**
   * @param table the table's name, such as {@code quarterly_summary_cell}
   * @param version of the DDL that it is of
   */
  public CellTable(JdbcClient reading, String table, int version) {
    this.reading = reading;
    this.add =
        """
        INSERT INTO %s AS cell (principal, area, quarter, dimension, code, count)
        SELECT principal, area, quarter, dimension, code, sum
        FROM unnest(?, ?, ?, ?, ?, ?) AS delta (principal, area, quarter, dimension, code, sum)
        ON CONFLICT (principal, area, quarter, dimension, code)
        DO UPDATE SET count = cell.count + excluded.count
        """
            .formatted(table);
    this.removeEmpty =
        """
        DELETE FROM %s AS cell
        USING unnest(?, ?, ?, ?, ?) AS delta (principal, area, quarter, dimension, code)
        WHERE cell.principal = delta.principal AND cell.area = delta.area
          AND cell.quarter = delta.quarter
          AND cell.dimension = delta.dimension AND cell.code = delta.code AND cell.count = 0
        """
            .formatted(table);
    this.sum =
        """
        SELECT quarter, dimension, code, sum(count)::bigint AS count
        FROM read_model.%s_v%d
        WHERE principal = :principal AND (:everywhere OR area = ANY (:areas))
          AND quarter >= :from AND quarter <= :to
        GROUP BY quarter, dimension, code
        """
            .formatted(table, version);
  }

  /** Adds what a batch changed. */
  public void add(Connection connection, Deltas deltas) throws SQLException {
    BatchTable.write(connection, add, deltas.byCell().entrySet(), KEY_AND_SUM);
    var fallen = deltas.byCell().entrySet().stream().filter(delta -> delta.getValue() < 0).toList();
    BatchTable.write(connection, removeEmpty, fallen, KEY);
  }

  /**
   * The sums over the areas, by quarter; a quarter without figures is absent.
   *
   * @param principal empty for the figures of the areas as a whole
   * @param areas empty: all there are
   */
  public Map<Quarter, Figures> sums(
      String principal, Optional<Set<AreaId>> areas, Quarter from, Quarter to) {
    var sums = new TreeMap<Quarter, Figures>();
    reading
        .sql(sum)
        .param("principal", principal)
        .param("everywhere", areas.isEmpty())
        .param("areas", areas.orElse(Set.of()).stream().map(AreaId::value).toArray(String[]::new))
        .param("from", from.value())
        .param("to", to.value())
        .query(
            row -> {
              var quarter = Quarter.read(row.getString("quarter")).orElseThrow();
              sums.computeIfAbsent(quarter, _ -> new Figures())
                  .add(
                      Dimension.valueOf(row.getString("dimension")),
                      row.getString("code"),
                      row.getLong("count"));
            });
    return sums;
  }
}
