package deviation.ops.embedded;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What any server must fulfil, the embedded one too. */
final class ServerRequirements {
  private static final int OLDEST_MAJOR = 18;
  private static final List<String> DURABLE =
      List.of("fsync", "full_page_writes", "data_checksums", "synchronous_commit");

  private ServerRequirements() {}

  /**
   * @throws StartRefused if a power cut could lose or damage what was acknowledged, or the version,
   *     the encoding or the collation isn't the one the schema is written for
   */
  static void check(DataSource source) {
    var sql = JdbcClient.create(source);
    for (String name : DURABLE) {
      if (sql.sql("SELECT current_setting(?)")
          .param(name)
          .query(String.class)
          .single()
          .equals("off")) {
        throw new StartRefused(
            "PostgreSQL runs with %s=off and could lose data; turn it on".formatted(name));
      }
    }
    String misfit =
        """
        SELECT CASE
          WHEN current_setting('server_version_num')::int / 10000 < ?
            THEN 'is of version ' || current_setting('server_version') || ', the oldest supported is ' || ?
          WHEN current_setting('server_encoding') <> 'UTF8'
            THEN 'has the encoding ' || current_setting('server_encoding') || ', UTF8 is needed'
          WHEN NOT EXISTS (SELECT FROM pg_collation WHERE collname = 'sv-x-icu')
            THEN 'lacks the collation sv-x-icu (ICU)'
          ELSE '' END
        """;
    String found =
        sql.sql(misfit).params(OLDEST_MAJOR, "" + OLDEST_MAJOR).query(String.class).single();
    if (!found.isEmpty()) {
      throw new StartRefused("the PostgreSQL server " + found);
    }
  }
}
