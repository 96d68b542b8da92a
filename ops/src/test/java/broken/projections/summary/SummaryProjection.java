package broken.projections.summary;

import broken.domain.report.ReportState;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A projection that knows the domain, the event store and SQL. */
public record SummaryProjection(ReportState state, EventStore store, int total) {

  static boolean open(Connection connection) throws SQLException {
    return !connection.isClosed();
  }
}
