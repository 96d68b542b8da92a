package deviation.ops.crash;

import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A read model that would show an event seen twice, never or too early: each in its row, no key
 * that refuses another, rows numbered as they were written.
 */
final class SeenTable implements ReadModelTable {

  @Override
  public String name() {
    return "seen";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String ddl() {
    return """
    CREATE TABLE seen (row bigint GENERATED ALWAYS AS IDENTITY, position bigint NOT NULL);
    CREATE INDEX ON seen (row);
    """;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            INSERT INTO seen (position)
            SELECT r.position FROM unnest(?) WITH ORDINALITY AS r (position, n) ORDER BY r.n
            """)) {
      var positions = batch.stream().map(Recorded::position).toArray(Long[]::new);
      statement.setArray(1, connection.createArrayOf("bigint", positions));
      statement.executeUpdate();
    }
  }
}
