package deviation.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseRolesTest {
  @TempDir Path keys;

  @Test
  void eachDatabaseHasRolesOfItsOwnThatMayLogInAndNoMore() {
    var first = TestPostgres.fresh();
    var second = TestPostgres.fresh();
    assertThat(first.reader().user()).isNotEqualTo(second.reader().user());
    for (Credentials role :
        List.of(first.appender(), first.projector(), first.reader(), first.keeper())) {
      var rights =
          JdbcClient.create(role.at(first.jdbcUrl()))
              .sql(
                  """
                  SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
                  FROM pg_roles WHERE rolname = session_user
                  """);
      assertThat(rights.query(Boolean.class).single()).isFalse();
    }
  }

  @Test
  void twoFirstStartsAtOnceAgree() throws Exception {
    var plain = plain("twice");
    Callable<Database> start =
        () -> DatabaseRoles.ensure(plain.jdbcUrl(), "twice", plain.owner(), keys);
    try (var executor = Executors.newFixedThreadPool(3)) {
      var made = executor.invokeAll(List.of(start, start, start));
      assertThat(made.get(0).get()).isEqualTo(made.get(1).get()).isEqualTo(made.get(2).get());
    }
  }

  @Test
  void aNodeWithOtherKeysIsRefusedAndChangesNothing(@TempDir Path others) {
    var plain = plain("guarded");
    var made = DatabaseRoles.ensure(plain.jdbcUrl(), "guarded", plain.owner(), keys);
    assertThatThrownBy(
            () -> DatabaseRoles.ensure(plain.jdbcUrl(), "guarded", plain.owner(), others))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("don't fit the database");
    Passwords.findOrMake(others);
    assertThatThrownBy(
            () -> DatabaseRoles.ensure(plain.jdbcUrl(), "guarded", plain.owner(), others))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("don't fit the database");
    assertThat(DatabaseRoles.ensure(plain.jdbcUrl(), "guarded", plain.owner(), keys))
        .isEqualTo(made);
  }

  @Test
  void anOwnerWithoutSuperuserMakesTheRolesAndMayGiveThemSchemas() {
    var plain = plain("rented");
    var admin = JdbcClient.create(plain.owner().at(plain.jdbcUrl()));
    admin.sql("CREATE ROLE tenant LOGIN CREATEROLE PASSWORD 'secret'").update();
    admin.sql("ALTER DATABASE rented OWNER TO tenant").update();
    var tenant = new Credentials("tenant", "secret");
    var made = DatabaseRoles.ensure(plain.jdbcUrl(), "rented", tenant, keys);
    JdbcClient.create(tenant.at(made.jdbcUrl()))
        .sql("CREATE SCHEMA read AUTHORIZATION " + made.projector().user())
        .update();
  }

  @Test
  void whatKeepsTheOwnerOutIsSaidInOneLine() {
    var plain = plain("closed");
    var wrong = new Credentials(plain.owner().user(), "wrong");
    assertThatThrownBy(() -> DatabaseRoles.ensure(plain.jdbcUrl(), "closed", wrong, keys))
        .isInstanceOf(StartRefused.class)
        .hasMessage("PostgreSQL refuses the password of " + wrong.user());
    assertThatThrownBy(
            () -> DatabaseRoles.ensure("jdbc:postgresql://127.0.0.1:1/x", "x", wrong, keys))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("127.0.0.1:1")
        .hasMessageNotContaining("\n");
  }

  /** A database without its roles. */
  private static Database plain(String name) {
    var any = TestPostgres.fresh();
    JdbcClient.create(any.owner().at(any.jdbcUrl())).sql("CREATE DATABASE " + name).update();
    String url = any.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
    return new Database(url, any.owner(), null, null, null, null);
  }
}
