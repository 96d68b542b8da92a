package deviation.bench.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The report list's own rows, inserted by {@code unnest} into a table with the same indexes. */
final class PlainList {

  static final String NAME = "unnest of the same rows";
  private static final int PAGE = 10_000;
  private static final int COLUMNS = 13;

  private static final String READ =
      """
      SELECT report_id::text, filed_at::text, quarter, area, principal, unit,
        array_to_string(counterparts, ','), reporter, agreement, failure_category, process_step,
        status, view
      FROM read_model.report_list_v4 WHERE report_id > ?::uuid ORDER BY report_id LIMIT %d
      """
          .formatted(PAGE);
  private static final String WRITE =
      """
      INSERT INTO plain_list
      SELECT a, b, c, d, e, f, string_to_array(g, ','), h, i, j, k, l, m
      FROM unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        AS row (a, b, c, d, e, f, g, h, i, j, k, l, m)
      """;

  private final DataSource owner;
  private final String ddl;

  PlainList(DataSource owner, String ddl) {
    this.owner = owner;
    this.ddl = ddl.replace("report_list", "plain_list");
  }

  /** Rows per second; reading them isn't counted. */
  double perSecond() throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS plain_list");
      statement.execute(ddl);
      long rows = 0;
      long nanos = 0;
      var last = new UUID(0, 0).toString();
      for (var page = read(connection, last); !page.getFirst().isEmpty(); ) {
        var start = System.nanoTime();
        write(connection, page);
        nanos += System.nanoTime() - start;
        rows += page.getFirst().size();
        page = read(connection, page.getFirst().getLast());
      }
      return rows * 1e9 / nanos;
    }
  }

  private static List<List<String>> read(Connection connection, String after) throws SQLException {
    var columns = new ArrayList<List<String>>();
    for (var column = 0; column < COLUMNS; column++) {
      columns.add(new ArrayList<>());
    }
    try (var statement = connection.prepareStatement(READ)) {
      statement.setString(1, after);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          for (var column = 0; column < COLUMNS; column++) {
            columns.get(column).add(rows.getString(column + 1));
          }
        }
      }
    }
    return columns;
  }

  private static void write(Connection connection, List<List<String>> columns) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      for (var column = 0; column < COLUMNS; column++) {
        var values = columns.get(column).toArray();
        statement.setArray(column + 1, connection.createArrayOf("text", values));
      }
      statement.executeUpdate();
    }
  }
}
