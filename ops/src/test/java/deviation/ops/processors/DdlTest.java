package deviation.ops.processors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DdlTest {

  @Test
  void tablesAndIndexesAreTakenApart() {
    var ddl =
        Ddl.read(
            """
            -- Whatever there is; also this.
            CREATE TABLE one (
              id int PRIMARY KEY,
              -- Of which; nobody knows.
              n int
            );
            CREATE INDEX ON one (n) WHERE n > 0;
            create unique index other ON one
              (n, id);
            """);
    assertThat(ddl.tables()).hasSize(1).first().asString().startsWith("CREATE TABLE one");
    assertThat(ddl.indexes()).hasSize(2).first().isEqualTo("CREATE INDEX ON one (n) WHERE n > 0");
  }
}
