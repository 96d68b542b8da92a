package deviation.ops.numbers;

import deviation.api.common.Quarter;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the next block of a county's quarter begins. */
class NumberBlockTable {

  private final JdbcClient client;

  NumberBlockTable(DataSource keeper) {
    this.client = JdbcClient.create(keeper);
  }

  /** Takes the next block of that size and gives its first number, from 1. */
  int take(String county, Quarter quarter, int size) {
    return client
        .sql(
            """
            INSERT INTO number.block (county, quarter, next) VALUES (?, ?, 1 + ?)
            ON CONFLICT (county, quarter) DO UPDATE SET next = number.block.next + ?
            RETURNING next - ?
            """)
        .params(county, quarter.value(), size, size, size)
        .query(Integer.class)
        .single();
  }
}
