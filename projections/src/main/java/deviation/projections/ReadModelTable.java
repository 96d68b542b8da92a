package deviation.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A read model's tables: all its SQL. Each generation lives in a schema of its own, which the
 * connection's search path names while batches are folded: writing statements and the DDL name
 * tables without a schema. Reading statements name the views {@code read_model.<table>_v<version>},
 * which show the published generation.
 */
public interface ReadModelTable {

  /** Lower case with hyphens, such as {@code quarterly-summary}. */
  String name();

  /** The version of its DDL, from 1; another version is a new generation. */
  int version();

  /** Folds a batch, in the order of the log, within the caller's transaction. */
  void fold(Connection connection, List<Recorded> batch) throws SQLException;

  /** Its DDL: {@code <name>.sql} beside the class. */
  default String ddl() {
    try (var resource = getClass().getResourceAsStream(name() + ".sql")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
