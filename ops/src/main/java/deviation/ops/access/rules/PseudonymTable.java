package deviation.ops.access.rules;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the SQL of pseudonymous keys. */
final class PseudonymTable {

  private final JdbcClient keeping;

  PseudonymTable(DataSource keeper) {
    this.keeping = JdbcClient.create(keeper);
  }

  UUID findOrMake(byte[] holder) {
    keeping
        .sql(
            """
            INSERT INTO access.pseudonym (holder, key) VALUES (?, ?)
            ON CONFLICT (holder) DO NOTHING
            """)
        .params(holder, UUID.randomUUID())
        .update();
    return keeping
        .sql("SELECT key FROM access.pseudonym WHERE holder = ?")
        .param(holder)
        .query(UUID.class)
        .single();
  }
}
