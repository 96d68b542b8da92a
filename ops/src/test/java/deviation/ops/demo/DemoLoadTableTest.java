package deviation.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.MigratedDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoLoadTableTest {

  @Test
  void keepsTheOneRow() {
    var table = new DemoLoadTable(MigratedDatabase.fresh().keeper());
    assertThat(table.load()).isEmpty();
    var start = Instant.parse("2026-11-23T10:15:30.123456Z");
    table.begin(new DemoLoad(-7, start, 1_700, 0));
    table.doneThrough(50);
    assertThat(table.load()).contains(new DemoLoad(-7, start, 1_700, 50));
  }
}
