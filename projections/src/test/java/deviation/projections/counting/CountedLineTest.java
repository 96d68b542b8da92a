package deviation.projections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.report.ReportEvent;
import deviation.projections.RandomLog;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountedLineTest {

  @Test
  void whatIsWrittenReadsAsTheSame() {
    for (var recorded : RandomLog.events(new Random(1), 200)) {
      if (recorded.sequence() == 0) {
        var report = CountedReport.after(null, (ReportEvent) recorded.event(), 0);
        assertThat(CountedLine.read(CountedLine.write(report))).isEqualTo(report);
      }
    }
  }
}
