package deviation.bench.stock;

import deviation.bench.harness.Bed;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One INSERT per transaction of an event's bytes, with the keys that any event table needs. */
public final class PlainInsert {

  public static final String NAME = "plain INSERT";

  public static final String SETTINGS =
      NAME + ": one prepared statement and commit each, pool of " + Bed.POOL + ", two keys";

  private static final String DDL =
      """
      CREATE TABLE plain_event (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        aggregate_id text COLLATE "C" NOT NULL,
        sequence bigint NOT NULL,
        event_id text COLLATE "C" NOT NULL,
        type text COLLATE "C" NOT NULL,
        payload bytea NOT NULL,
        meta bytea NOT NULL,
        UNIQUE (aggregate_id, sequence))
      """;
  private static final String INSERT =
      "INSERT INTO plain_event (aggregate_id, sequence, event_id, type, payload, meta)"
          + " VALUES (?, 0, ?, ?, ?, ?)";

  private final DataSource pool;

  public PlainInsert(DataSource pool) {
    this.pool = pool;
    JdbcClient.create(pool).sql(DDL).update();
  }

  public void insert(String type, byte[] payload, byte[] meta) {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, UUID.randomUUID().toString());
      statement.setString(2, UUID.randomUUID().toString());
      statement.setString(3, type);
      statement.setBytes(4, payload);
      statement.setBytes(5, meta);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
