package deviation.ops.embedded;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one database of the embedded server. */
final class FirstDatabase {
  private FirstDatabase() {}

  /** Idempotent: a first start may break off between the cluster and its database. */
  static void make(String adminUrl, String name, Credentials owner, Path keys) {
    try {
      var sql = JdbcClient.create(owner.at(adminUrl));
      String count = "SELECT count(*) FROM pg_database WHERE datname = ?";
      if (sql.sql(count).param(name).query(Integer.class).single() == 0) {
        sql.sql("CREATE DATABASE " + name).update();
      }
    } catch (RuntimeException failure) {
      throw Refusals.explain(failure, Passwords.misfit(keys));
    }
  }
}
