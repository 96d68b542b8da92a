package deviation.ops.automations;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the SQL of the automations' positions. */
final class AutomationTable {

  private final JdbcClient keeping;

  AutomationTable(DataSource keeper) {
    this.keeping = JdbcClient.create(keeper);
  }

  /** From the first event on where it is new. */
  long position(String name) {
    return keeping
        .sql("SELECT position FROM automation.position WHERE name = ?")
        .param(name)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Never back: of several nodes one may be behind. */
  void reached(String name, long position) {
    keeping
        .sql(
            """
            INSERT INTO automation.position AS known (name, position) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET position = greatest(known.position, excluded.position)
            """)
        .params(name, position)
        .update();
  }
}
