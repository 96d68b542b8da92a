package deviation.ops.processors;

import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A read model that shows a lost event, a repeated one and a wrong order: each aggregate's
 * positions, one after another.
 */
final class LedgerTable implements ReadModelTable {

  private final int version;

  /** Called within the transaction with what was just folded. */
  volatile Consumer<List<Recorded>> folded = _ -> {};

  /** Makes the database refuse whatever holds this position, with that SQL state. */
  volatile long poisoned = -1;

  volatile String state = "22012";

  LedgerTable(int version) {
    this.version = version;
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public String ddl() {
    return """
    CREATE TABLE ledger (
      aggregate_id uuid PRIMARY KEY,
      positions bigint[] NOT NULL
    );
    -- For answers alone; a fold doesn't need it.
    CREATE INDEX ON ledger ((positions[1]));
    """;
  }

  @Override
  public void fold(Connection connection, List<Recorded> batch) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            INSERT INTO ledger (aggregate_id, positions)
            SELECT id, array_agg(position ORDER BY position)
            FROM unnest(?, ?) AS row (id, position) GROUP BY id
            ON CONFLICT (aggregate_id) DO UPDATE SET positions = ledger.positions || excluded.positions
            """)) {
      var ids = batch.stream().map(Recorded::aggregateId).toArray(UUID[]::new);
      var positions = batch.stream().map(Recorded::position).toArray(Long[]::new);
      statement.setArray(1, connection.createArrayOf("uuid", ids));
      statement.setArray(2, connection.createArrayOf("bigint", positions));
      statement.executeUpdate();
    }
    if (batch.stream().anyMatch(event -> event.position() == poisoned)) {
      raise(connection);
    }
    folded.accept(batch);
  }

  private void raise(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("DO $$ BEGIN RAISE 'poisoned' USING ERRCODE = '" + state + "'; END $$");
    }
  }
}
