package deviation.projections;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Statements whose parameters are columns: one round trip, however many rows. */
public final class BatchTable {

  private BatchTable() {}

  /** A column of the rows that are written: an array of a PostgreSQL type. */
  public record Column<R>(String type, Function<R, ?> value, IntFunction<Object[]> array) {

    public static <R> Column<R> text(Function<R, String> value) {
      return new Column<>("text", value, String[]::new);
    }

    public static <R> Column<R> bigint(Function<R, Long> value) {
      return new Column<>("int8", value, Long[]::new);
    }

    public static <R> Column<R> uuid(Function<R, UUID> value) {
      return new Column<>("uuid", value, Object[]::new);
    }

    /** Of any type, from its written form; null is NULL. */
    public static <R> Column<R> of(String type, Function<R, ?> value) {
      return new Column<>(type, row -> written(value.apply(row)), String[]::new);
    }

    private static String written(Object value) {
      return value == null ? null : value.toString();
    }
  }

  /** Reads one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs the statement once for all rows; for none, not at all. */
  public static <R> void write(
      Connection connection, String sql, Collection<R> rows, List<Column<R>> columns)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      int parameter = 0;
      for (var column : columns) {
        var values = rows.stream().map(column.value()).toArray(column.array());
        statement.setArray(++parameter, connection.createArrayOf(column.type(), values));
      }
      statement.executeUpdate();
    }
  }

  /** The rows of these keys, by key, which is the first column. */
  public static <T> Map<UUID, T> load(Connection connection, String sql, Set<UUID> keys, Row<T> row)
      throws SQLException {
    var found = new HashMap<UUID, T>();
    if (keys.isEmpty()) {
      return found;
    }
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", keys.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getObject(1, UUID.class), row.read(rows));
        }
      }
    }
    return found;
  }
}
