package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

  private final Database database = TestPostgres.fresh();
  private final JdbcClient owner = JdbcClient.create(database.owner().at(database.jdbcUrl()));

  @TempDir Path folder;

  @BeforeEach
  void one() throws IOException {
    write("V1__one.sql", "CREATE TABLE one (n int)");
    apply();
  }

  @Test
  void aSecondStartFindsNothingToDo() {
    apply();
    assertThat(owner.sql("SELECT count(*) FROM one").query(Long.class).single()).isZero();
  }

  @Test
  void aNewerVersionsDatabaseIsRefused() {
    recorded("99", true);
    refused("newer version of this service (schema 99)");
  }

  @Test
  void anEarlierLayoutIsRefused() throws IOException {
    write("V1__one.sql", "CREATE TABLE one (n bigint)");
    refused("earlier layout");
  }

  @Test
  void oneThatFailsLeavesNothingAndIsDoneWhenItIsMended() throws IOException {
    write("V2__two.sql", "CREATE TABLE two (n int); CREATE TABLE three (n int); SELECT 1 / 0");
    refused("a migration of the database failed and nothing of it was kept: ERROR: division by");
    assertThat(owner.sql("SELECT to_regclass('two')::text").query(String.class).optional())
        .isEmpty();
    write("V2__two.sql", "CREATE TABLE two (n int)");
    apply();
    assertThat(owner.sql("SELECT count(*) FROM two").query(Long.class).single()).isZero();
  }

  @Test
  void oneThatWasLeftHalfDoneIsNamed() throws IOException {
    write("V2__two.sql", "CREATE TABLE two (n int)");
    recorded("2", false);
    refused("migration 2 of the database was left half done");
  }

  private void refused(String line) {
    assertThatThrownBy(this::apply).isInstanceOf(StartRefused.class).hasMessageContaining(line);
  }

  private void apply() {
    Migrations.apply(
        Flyway.configure()
            .dataSource(database.owner().at(database.jdbcUrl()))
            .locations("filesystem:" + folder)
            .load());
  }

  private void write(String name, String sql) throws IOException {
    Files.writeString(folder.resolve(name), sql);
  }

  /** As a start of another version would have left it. */
  private void recorded(String version, boolean success) {
    owner
        .sql(
            """
            INSERT INTO flyway_schema_history
            SELECT 99, ?, 'other', type, 'V__other.sql', checksum, installed_by, installed_on,
              execution_time, ? FROM flyway_schema_history WHERE version = '1'
            """)
        .params(version, success)
        .update();
  }
}
