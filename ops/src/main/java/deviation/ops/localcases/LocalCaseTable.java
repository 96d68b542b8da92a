package deviation.ops.localcases;

import deviation.api.common.UnitId;
import deviation.ops.eventstore.SideRow;
import deviation.ops.eventstore.SideTable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The unique row that decides which report has a case. */
final class LocalCaseTable {

  /** What refuses a case that another report has. */
  static final String KEY = "reference_pkey";

  private static final SideTable ROWS =
      new SideTable(
          "local_case.reference",
          """
          INSERT INTO local_case.reference (unit, hash, report_id)
          SELECT r.* FROM unnest(?::text[], ?::bytea[], ?::uuid[]) AS r (unit, hash, report_id)
          """,
          List.of("text", "bytea", "uuid"));

  private final JdbcClient client;

  LocalCaseTable(DataSource appender) {
    this.client = JdbcClient.create(appender);
  }

  static SideRow row(UnitId unit, byte[] hash, UUID reportId) {
    return ROWS.row(unit.value(), hash, reportId);
  }

  Optional<UUID> find(UnitId unit, byte[] hash) {
    return client
        .sql("SELECT report_id FROM local_case.reference WHERE unit = ? AND hash = ?")
        .params(unit.value(), hash)
        .query(UUID.class)
        .optional();
  }
}
