package deviation.ops.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyTableTest {

  @Test
  void keysAreKeptForThreeDays() {
    var database = MigratedDatabase.fresh();
    JdbcClient.create(database.owner())
        .sql(
            """
            INSERT INTO idempotency.key
            SELECT 'anonymous', hours::text, '', 201, gen_random_uuid(), 1, 1,
              now() - hours * interval '1 hour'
            FROM unnest(ARRAY[0, 71, 73, 700]) AS hours
            """)
        .update();
    var table = new KeyTable(database.appender(), database.keeper());
    assertThat(table.prune()).isEqualTo(2);
    assertThat(table.find("anonymous", "71")).isPresent();
    assertThat(table.find("anonymous", "73")).isEmpty();
    assertThat(table.find("another", "71")).isEmpty();
  }
}
