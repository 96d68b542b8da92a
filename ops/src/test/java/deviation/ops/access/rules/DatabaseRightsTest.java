package deviation.ops.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.ops.RunningApplication;
import deviation.ops.embedded.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each database role may do, and which rows it sees: the whole list, held against a golden
 * one. A new table or read model adds its lines by hand, for somebody must have looked at them.
 */
class DatabaseRightsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/database-rights.txt");

  @Test
  void areThoseOfTheGoldenList() throws IOException {
    var found = String.join("\n", rights()) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, found, StandardCharsets.UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  /** Of roles, the part after the database's name; of generations, any number. */
  private static List<String> rights() {
    var database = RunningApplication.bean(Database.class);
    var prefix = database.reader().user().replaceAll("_reader$", "");
    return JdbcClient.create(database.owner().at(database.jdbcUrl()))
        .sql(
            """
            SELECT DISTINCT replace(regexp_replace(line, '_g[0-9]+', '_g'), :prefix, '') AS line FROM (
              SELECT 'grant ' || grantee || ' ' || privilege_type || ' ' || table_schema || '.'
                || table_name AS line
              FROM information_schema.role_table_grants
              WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND grantee <> grantor
              UNION ALL
              SELECT 'grant ' || grantee || ' ' || privilege_type || ' ' || table_schema || '.'
                || table_name || '.' || column_name
              FROM information_schema.column_privileges AS c
              WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND grantee <> grantor
                AND NOT EXISTS (SELECT FROM information_schema.role_table_grants AS t
                  WHERE t.grantee = c.grantee AND t.privilege_type = c.privilege_type
                    AND t.table_schema = c.table_schema AND t.table_name = c.table_name)
              UNION ALL
              SELECT 'rows ' || n.nspname || '.' || c.relname
              FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
              WHERE c.relrowsecurity
              UNION ALL
              SELECT 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd
                || ' ' || array_to_string(roles, ',') || ' ' || regexp_replace(qual, '\\s+', ' ', 'g')
              FROM pg_policies
              UNION ALL
              SELECT 'invoker ' || n.nspname || '.' || c.relname
              FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
              WHERE c.relkind = 'v' AND 'security_invoker=true' = ANY (c.reloptions)) AS rights
            """)
        .param("prefix", prefix + "_")
        .query(String.class)
        .stream()
        .sorted()
        .toList();
  }
}
