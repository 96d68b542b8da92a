package deviation.projections.reports;

import static deviation.projections.Filings.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.DeviationEvent;
import deviation.api.report.ReportStatus;
import deviation.projections.Log;
import deviation.projections.Recorded;
import deviation.projections.counting.CountedReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

  private record OfAnotherFeature() implements DeviationEvent {}

  private final List<Recorded> events = Log.of(USUAL).withdraw(USUAL).events();

  @Test
  void aReportThatBeginsInTheBatchNeedsNoMemory() {
    assertThat(ReportChanges.begunEarlier(events)).isEmpty();
  }

  @Test
  void aReportThatBeganEarlierNeedsIt() {
    assertThat(ReportChanges.begunEarlier(events.subList(1, 2))).containsExactly(USUAL.id());
  }

  @Test
  void eachEventIsAChangeFromTheOneBefore() {
    var changes = ReportChanges.of(Map.of(), events, CountedReport::after);
    assertThat(changes.get(0).before()).isNull();
    assertThat(changes.get(1).before()).isEqualTo(changes.get(0).after());
    assertThat(changes.get(1).after().status()).isEqualTo(ReportStatus.WITHDRAWN);
    assertThat(ReportChanges.last(changes)).containsExactly(changes.get(1));
  }

  @Test
  void eventsOfOtherFeaturesAreIgnored() {
    var other = new Recorded(1, Instant.EPOCH, new UUID(1, 1), 3, new OfAnotherFeature());
    assertThat(ReportChanges.begunEarlier(List.of(other))).isEmpty();
    assertThat(ReportChanges.of(Map.of(), List.of(other), CountedReport::after)).isEmpty();
  }
}
