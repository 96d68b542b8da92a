package deviation.ops.embedded;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database role and its password, which may be null where the server asks for none. */
public record Credentials(String user, String password) {

  /** Connections one by one, without a pool. */
  public DataSource at(String jdbcUrl) {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(10);
    return source;
  }

  @Override
  public String toString() {
    return user;
  }
}
