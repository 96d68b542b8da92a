package deviation.bench.stock;

import deviation.bench.harness.Bed;
import deviation.ops.embedded.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * message-db, fetched by npm for each run and set up as its own install script does, but for the
 * extension pgcrypto, whose one function PostgreSQL has by itself since version 13.
 */
public final class MessageDb {

  public static final String NAME = "message-db";

  private static final String PACKAGE = "@eventide/message-db@1.3.1";

  public static final String SETTINGS =
      "%s: npm's %s, write_message with the expected version, all streams of one category as an"
              .formatted(NAME, PACKAGE)
          + " application has them, pool of "
          + Bed.POOL;

  private static final List<String> FILES =
      List.of(
          "roles/message-store.sql",
          "schema/message-store.sql",
          "tables/messages.sql",
          "types",
          "functions",
          "indexes");
  private static final String WRITE =
      "SELECT message_store.write_message(?, ?, ?, ?::jsonb, ?::jsonb, -1)";

  private final DataSource pool;

  private MessageDb(DataSource pool) {
    this.pool = pool;
  }

  /** Empty where npm can't bring it. */
  public static Optional<MessageDb> on(Bed bed, String name) throws IOException {
    var fetched = fetched(bed.folder("message-db"));
    return fetched.isEmpty()
        ? Optional.empty()
        : Optional.of(installed(bed, bed.empty(name), fetched.get()));
  }

  private static MessageDb installed(Bed bed, Database database, Path sql) throws IOException {
    var pool = bed.pool(database, database.owner(), Bed.POOL);
    pool.setConnectionInitSql("SET search_path TO message_store, public");
    var client = JdbcClient.create(pool);
    for (var name : FILES) {
      for (var file : files(sql.resolve(name))) {
        client.sql(Files.readString(file)).update();
      }
    }
    return new MessageDb(pool);
  }

  /** PostgreSQL takes a function whose callees come later: the order of names will do. */
  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static Optional<Path> fetched(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      var npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--silent",
                  "--ignore-scripts",
                  "--no-audit",
                  "--no-fund",
                  "--prefix",
                  folder.toString(),
                  PACKAGE)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      var sql = folder.resolve("node_modules/@eventide/message-db/database");
      return npm.waitFor() == 0 && Files.isDirectory(sql) ? Optional.of(sql) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The first event of a new stream. */
  public void write(String type, byte[] payload, byte[] meta) {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(WRITE)) {
      statement.setString(1, UUID.randomUUID().toString());
      statement.setString(2, "note-" + UUID.randomUUID());
      statement.setString(3, type);
      statement.setString(4, new String(payload, StandardCharsets.UTF_8));
      statement.setString(5, new String(meta, StandardCharsets.UTF_8));
      statement.executeQuery().close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
