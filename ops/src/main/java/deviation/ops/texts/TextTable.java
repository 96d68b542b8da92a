package deviation.ops.texts;

import deviation.ops.eventstore.SideRow;
import deviation.ops.eventstore.SideTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the SQL of texts and their keys. */
final class TextTable {

  private static final SideTable KEYS =
      new SideTable(
          "text.data_key",
          """
          INSERT INTO text.data_key (owner, key_version, wrapped)
          SELECT r.* FROM unnest(?::uuid[], ?::int[], ?::bytea[]) AS r (owner, key_version, wrapped)
          """,
          List.of("uuid", "int4", "bytea"));
  private static final SideTable TEXTS =
      new SideTable(
          "text.sealed",
          """
          INSERT INTO text.sealed (owner, field, ciphertext)
          SELECT r.* FROM unnest(?::uuid[], ?::text[], ?::bytea[]) AS r (owner, field, ciphertext)
          """,
          List.of("uuid", "text", "bytea"));

  private final JdbcClient writing;
  private final JdbcClient reading;
  private final JdbcClient keeping;

  TextTable(DataSource appender, DataSource reader, DataSource keeper) {
    this.writing = JdbcClient.create(appender);
    this.reading = JdbcClient.create(reader);
    this.keeping = JdbcClient.create(keeper);
  }

  /** Within a transaction, which then sees this report's texts and no others. */
  Optional<byte[]> key(UUID owner) {
    reading
        .sql("SELECT set_config('app.texts_of', ?, true)")
        .param(owner.toString())
        .query()
        .singleRow();
    return key(reading, owner);
  }

  /** The same as a command needs it: not behind any standby. */
  Optional<byte[]> keyForCommand(UUID owner) {
    return key(writing, owner);
  }

  static SideRow keyRow(UUID owner, int version, byte[] wrapped) {
    return KEYS.row(owner, version, wrapped);
  }

  static SideRow textRow(UUID owner, String field, byte[] ciphertext) {
    return TEXTS.row(owner, field, ciphertext);
  }

  /** The ciphertexts by field. */
  Map<String, byte[]> texts(UUID owner) {
    return texts(reading, owner);
  }

  Map<String, byte[]> textsForCommand(UUID owner) {
    return texts(writing, owner);
  }

  Optional<byte[]> proof(int keyVersion) {
    return keeping
        .sql("SELECT proof FROM text.master_key WHERE key_version = ?")
        .param(keyVersion)
        .query(byte[].class)
        .optional();
  }

  /** Of several nodes that start at once the first one's proof stays. */
  void insertProof(int keyVersion, byte[] proof) {
    keeping
        .sql(
            """
            INSERT INTO text.master_key (key_version, proof) VALUES (?, ?)
            ON CONFLICT (key_version) DO NOTHING
            """)
        .params(keyVersion, proof)
        .update();
  }

  private static Optional<byte[]> key(JdbcClient client, UUID owner) {
    return client
        .sql("SELECT wrapped FROM text.data_key WHERE owner = ?")
        .param(owner)
        .query(byte[].class)
        .optional();
  }

  private static Map<String, byte[]> texts(JdbcClient client, UUID owner) {
    var texts = new LinkedHashMap<String, byte[]>();
    client
        .sql("SELECT field, ciphertext FROM text.sealed WHERE owner = ?")
        .param(owner)
        .query(
            row -> {
              texts.put(row.getString("field"), row.getBytes("ciphertext"));
            });
    return texts;
  }
}
