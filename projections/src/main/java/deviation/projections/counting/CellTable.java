package deviation.projections.counting;

import deviation.api.common.Quarter;
import deviation.projections.BatchTable;
import deviation.projections.BatchTable.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of figures {@code (subject, quarter, dimension, code, count)}, the first four its key. A
 * figure that falls to 0 has no row.
 */
public final class CellTable {

  private static final List<Column<Entry<Cell, Long>>> KEY =
      List.of(
          Column.text(delta -> delta.getKey().subject()),
          Column.text(delta -> delta.getKey().quarter().value()),
          Column.text(delta -> delta.getKey().dimension().name()),
          Column.text(delta -> delta.getKey().code()));

  private static final List<Column<Entry<Cell, Long>>> KEY_AND_SUM =
      List.of(
          KEY.get(0), KEY.get(1), KEY.get(2), KEY.get(3), Column.bigint(delta -> delta.getValue()));

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
        INSERT INTO %s AS cell (subject, quarter, dimension, code, count)
        SELECT subject, quarter, dimension, code, sum
        FROM unnest(?, ?, ?, ?, ?) AS delta (subject, quarter, dimension, code, sum)
        ON CONFLICT (subject, quarter, dimension, code)
        DO UPDATE SET count = cell.count + excluded.count
        """
            .formatted(table);
    this.removeEmpty =
        """
        DELETE FROM %s AS cell
        USING unnest(?, ?, ?, ?) AS delta (subject, quarter, dimension, code)
        WHERE cell.subject = delta.subject AND cell.quarter = delta.quarter
          AND cell.dimension = delta.dimension AND cell.code = delta.code AND cell.count = 0
        """
            .formatted(table);
    this.sum =
        """
        SELECT quarter, dimension, code, sum(count)::bigint AS count
        FROM read_model.%s_v%d
        WHERE subject = ANY (:subjects) AND quarter >= :from AND quarter <= :to
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

  /** The sums over the subjects, by quarter; a quarter without figures is absent. */
  public Map<Quarter, Figures> sums(Collection<String> subjects, Quarter from, Quarter to) {
    var sums = new TreeMap<Quarter, Figures>();
    reading
        .sql(sum)
        .param("subjects", subjects.toArray(String[]::new))
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
