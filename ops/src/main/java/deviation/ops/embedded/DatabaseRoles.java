package deviation.ops.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.util.PasswordUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the four roles beside the owner, once per database. A server knows roles for all of its
 * databases together, so each carries its database's name: {@code deviation_reader}.
 */
record DatabaseRoles(JdbcClient sql, String database, Path keys) {
  private static final int LONGEST_NAME = 63;

  /** Any number that no other advisory lock of ours uses. */
  private static final long FIRST_START = 5_017_330_412L;

  /**
   * Idempotent, and safe when several nodes start at once. Never changes a password.
   *
   * @throws StartRefused if the database doesn't answer or doesn't fit, or has roles with other
   *     passwords than those in {@code keys}
   */
  static Database ensure(String jdbcUrl, String name, Credentials owner, Path keys) {
    if ((name + "_projector").getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      throw new StartRefused("the database's name is too long for its roles: " + name);
    }
    var database = make(jdbcUrl, name, owner, keys);
    try {
      List.of(database.appender(), database.projector(), database.reader(), database.keeper())
          .forEach(
              role -> JdbcClient.create(role.at(jdbcUrl)).sql("SELECT 1").query().listOfRows());
      return database;
    } catch (RuntimeException failure) {
      throw Refusals.explain(failure, Passwords.misfit(keys));
    }
  }

  private static Database make(String jdbcUrl, String name, Credentials owner, Path keys) {
    try {
      var source = owner.at(jdbcUrl);
      ServerRequirements.check(source);
      return new TransactionTemplate(new DataSourceTransactionManager(source))
          .execute(
              _ -> new DatabaseRoles(JdbcClient.create(source), name, keys).make(jdbcUrl, owner));
    } catch (RuntimeException failure) {
      throw Refusals.explain(
          failure, new StartRefused("PostgreSQL refuses the password of " + owner.user()));
    }
  }

  private Database make(String jdbcUrl, Credentials owner) {
    // Of two first starts at once, the second finds the roles of the first.
    sql.sql("SELECT pg_advisory_xact_lock(?)").param(FIRST_START).query().listOfRows();
    var passwords =
        exists(database + "_appender")
            ? Passwords.find(keys).orElseThrow(() -> Passwords.misfit(keys))
            : Passwords.findOrMake(keys);
    return new Database(
        jdbcUrl,
        owner,
        role("appender", passwords.appender()),
        role("projector", passwords.projector()),
        role("reader", passwords.reader()),
        role("keeper", passwords.keeper()));
  }

  private Credentials role(String part, String password) {
    String name = database + "_" + part;
    if (!exists(name)) {
      // A verifier: with the password itself, the statement could end up in the server's log.
      execute(
          "SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', ?, ?)",
          name, PasswordUtil.encodeScramSha256(password.toCharArray()));
      // An owner who isn't a superuser may then make what the role shall own.
      execute("SELECT format('GRANT %I TO CURRENT_USER', ?)", name);
    }
    return new Credentials(name, password);
  }

  private void execute(String statement, Object... names) {
    sql.sql(sql.sql(statement).params(names).query(String.class).single()).update();
  }

  private boolean exists(String role) {
    String count = "SELECT count(*) FROM pg_roles WHERE rolname = ?";
    return sql.sql(count).param(role).query(Integer.class).single() > 0;
  }
}
