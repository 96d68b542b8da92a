package deviation.bench.rebuild;

import deviation.api.report.ReportEvent;
import deviation.ops.eventstore.PostgresLog;
import deviation.ops.wiring.WireNames;
import deviation.projections.counting.CountedReport;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The least that counting can cost: it reads, parses and groups, and writes nothing. */
final class BareLoop {

  static final String NAME = "bare loop in memory";
  private static final int PAGE = 5_000;

  private final PostgresLog log;
  private final WireNames names;
  private final JsonMapper mapper;
  private final Map<String, ObjectReader> readers = new HashMap<>();
  private final Map<String, CountedReport> reports = new HashMap<>();
  private final Map<String, Long> counts = new HashMap<>();

  BareLoop(PostgresLog log, WireNames names, JsonMapper eventMapper) {
    this.log = log;
    this.names = names;
    this.mapper = eventMapper;
  }

  /** Events per second over the whole log. */
  double perSecond() {
    reports.clear();
    counts.clear();
    var start = System.nanoTime();
    long position = 0;
    for (var page = log.page(0, PAGE); !page.isEmpty(); page = log.page(position, PAGE)) {
      for (var stored : page) {
        ReportEvent event =
            readers
                .computeIfAbsent(
                    stored.type(),
                    type -> mapper.readerFor(names.find(type, stored.revision()).orElseThrow()))
                .readValue(stored.payload());
        var before = reports.get(stored.aggregateId());
        if (before != null) {
          count(before, -1);
        }
        var after = CountedReport.after(before, event, stored.sequence());
        reports.put(stored.aggregateId(), after);
        count(after, 1);
      }
      position = page.getLast().position();
    }
    return position * 1e9 / (System.nanoTime() - start);
  }

  private void count(CountedReport report, long one) {
    if (report.counts()) {
      var place = report.area().value() + report.quarter().value();
      counts.merge(place, one, Long::sum);
      counts.merge(place + report.failureCategory().value(), one, Long::sum);
      counts.merge(place + report.processStep().value(), one, Long::sum);
      counts.merge(place + report.agreement(), one, Long::sum);
      counts.merge(place + report.consequence().value(), one, Long::sum);
    }
  }
}
