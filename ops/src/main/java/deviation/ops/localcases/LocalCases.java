package deviation.ops.localcases;

import deviation.api.common.Text;
import deviation.api.common.UnitId;
import deviation.ops.eventstore.SideRows;
import deviation.ops.keyfiles.MacKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes a unit's case reference for a report, together with the running command's events. */
@Component
public class LocalCases {

  private final LocalCaseTable table;
  private final MacKey key;

  LocalCases(@Qualifier("appender") DataSource appender, @Value("${deviation.keys}") Path keys) {
    this.table = new LocalCaseTable(appender);
    this.key = MacKey.in(keys, "local-case.key");
  }

  /**
   * Empty when the reference is free: then it is stored with the command's events for this report.
   * Else the report that has it already. Between the look-up and the append another may take it:
   * then the command fails with what {@code refusal} makes of that report.
   */
  public Optional<UUID> claim(
      UnitId unit, Text reference, UUID reportId, Function<UUID, RuntimeException> refusal) {
    var hash = hash(unit, reference);
    var first = table.find(unit, hash);
    if (first.isEmpty()) {
      SideRows.stage(
          LocalCaseTable.row(unit, hash, reportId)
              .unless(LocalCaseTable.KEY, () -> table.find(unit, hash).map(refusal)));
    }
    return first.filter(other -> !other.equals(reportId));
  }

  private byte[] hash(UnitId unit, Text reference) {
    return key.hash(
        unit.value().getBytes(StandardCharsets.UTF_8),
        reference.value().strip().getBytes(StandardCharsets.UTF_8));
  }
}
