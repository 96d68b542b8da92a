package deviation.ops.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row about the demo data. */
final class DemoLoadTable implements DemoProgress {

  private final JdbcClient client;

  DemoLoadTable(DataSource keeper) {
    this.client = JdbcClient.create(keeper);
  }

  @Override
  public Optional<DemoLoad> load() {
    return client
        .sql("SELECT seed, first_start, commands, done_through FROM demo.load")
        .query(DemoLoadTable::row)
        .optional();
  }

  @Override
  public void begin(DemoLoad load) {
    client
        .sql(
            """
            INSERT INTO demo.load (seed, first_start, commands, done_through)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            load.seed(),
            load.firstStart().atOffset(ZoneOffset.UTC),
            load.commands(),
            load.doneThrough())
        .update();
  }

  @Override
  public void doneThrough(int commands) {
    client.sql("UPDATE demo.load SET done_through = ?").param(commands).update();
  }

  private static DemoLoad row(ResultSet row, int number) throws SQLException {
    return new DemoLoad(
        row.getLong("seed"),
        row.getObject("first_start", OffsetDateTime.class).toInstant(),
        row.getInt("commands"),
        row.getInt("done_through"));
  }
}
