package deviation.ops.access.rules;

import deviation.api.common.PrincipalId;
import deviation.api.textreading.TextReadingPurpose;
import deviation.api.textreading.TextReadingView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the SQL of the log of reads; there is none that changes it. */
final class TextReadingTable {

  private static final String ASKED = "(:report::uuid IS NULL OR report_id = :report::uuid)";

  private final JdbcClient keeping;

  TextReadingTable(DataSource keeper) {
    this.keeping = JdbcClient.create(keeper);
  }

  /** Its id is given by the database. */
  void insert(TextReadingView reading) {
    keeping
        .sql(
            """
            INSERT INTO access.text_reading
              (read_at, issuer, subject, role, principal, report_id, purpose)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            reading.readAt().atOffset(ZoneOffset.UTC),
            reading.issuer(),
            reading.subject(),
            reading.role(),
            reading.principal().map(PrincipalId::value).orElse(null),
            reading.reportId(),
            reading.purpose().name())
        .update();
  }

  /** The latest first. */
  List<TextReadingView> list(Optional<UUID> report, int limit, int offset) {
    return keeping
        .sql(
            """
            SELECT id, read_at, issuer, subject, role, principal, report_id, purpose
            FROM access.text_reading WHERE %s ORDER BY id DESC LIMIT :limit OFFSET :offset
            """
                .formatted(ASKED))
        .param("report", report.orElse(null))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, _) -> reading(row))
        .list();
  }

  /** How many there are; 10,001 stands for more than 10,000. */
  long count(Optional<UUID> report) {
    return keeping
        .sql(
            """
            SELECT count(*) FROM (SELECT FROM access.text_reading WHERE %s LIMIT 10001) AS found
            """
                .formatted(ASKED))
        .param("report", report.orElse(null))
        .query(Long.class)
        .single();
  }

  private static TextReadingView reading(ResultSet row) throws SQLException {
    return new TextReadingView(
        row.getLong("id"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        row.getString("issuer"),
        row.getString("subject"),
        row.getString("role"),
        Optional.ofNullable(row.getString("principal")).map(PrincipalId::new),
        row.getObject("report_id", UUID.class),
        TextReadingPurpose.valueOf(row.getString("purpose")));
  }
}
