package deviation.bench.stock;

import deviation.api.report.ReportEvent;
import deviation.projections.ReadModelTable;
import deviation.projections.Recorded;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** An event handler as a guide shows it: each event's rows are read and written as it comes. */
public final class RowByRow {

  private final ReadModelTable table;
  private final DataSource pool;
  private volatile long handled;

  RowByRow(ReadModelTable table, DataSource pool) {
    this.table = table;
    this.pool = pool;
  }

  /** One thread handles them. */
  long handled() {
    return handled;
  }

  @EventHandler
  void on(ReportEvent event, DomainEventMessage<?> message, TrackingToken token)
      throws SQLException {
    var recorded =
        new Recorded(
            token.position().orElseThrow(),
            message.getTimestamp(),
            UUID.fromString(message.getAggregateIdentifier()),
            message.getSequenceNumber(),
            event);
    var connection = DataSourceUtils.getConnection(pool);
    try {
      table.fold(connection, List.of(recorded));
    } finally {
      DataSourceUtils.releaseConnection(connection, pool);
    }
    handled = handled + 1;
  }
}
