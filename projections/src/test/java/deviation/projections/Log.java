package deviation.projections;

import deviation.api.report.ReportEvent;
import deviation.api.report.ReportEvent.ReportWithdrawn;
import deviation.api.text.TextCommitment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A log in memory, an event each second. */
public final class Log {

  private static final Instant BEGIN = Instant.parse("2026-05-01T00:00:00Z");

  private final List<Recorded> events = new ArrayList<>();
  private final Map<UUID, Long> sequences = new HashMap<>();

  public static Log of(Filings... filings) {
    var log = new Log();
    for (var filing : filings) {
      log.file(filing);
    }
    return log;
  }

  /** When the event of that position, from 1, was taken. */
  public static Instant at(long position) {
    return BEGIN.plusSeconds(position);
  }

  public Log file(Filings filing) {
    return append(filing.event());
  }

  public Log withdraw(Filings filing) {
    return append(new ReportWithdrawn(filing.id(), BEGIN, new TextCommitment("reason", "00")));
  }

  public Log append(ReportEvent event) {
    long sequence = sequences.merge(event.reportId(), 0L, (last, _) -> last + 1);
    long position = events.size() + 1L;
    events.add(new Recorded(position, at(position), event.reportId(), sequence, event));
    return this;
  }

  public List<Recorded> events() {
    return List.copyOf(events);
  }
}
