package deviation.projections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.report.ReportEvent;
import deviation.projections.RandomLog;
import java.util.HashMap;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountedLineTest {

  @Test
  void whatIsWrittenReadsAsTheSame() {
    var reports = new HashMap<UUID, CountedReport>();
    for (var recorded : RandomLog.events(new Random(1), 200)) {
      var before = reports.get(recorded.aggregateId());
      var report = CountedReport.after(before, (ReportEvent) recorded.event(), 0);
      reports.put(recorded.aggregateId(), report);
      assertThat(CountedLine.read(CountedLine.write(report))).isEqualTo(report);
    }
  }
}
