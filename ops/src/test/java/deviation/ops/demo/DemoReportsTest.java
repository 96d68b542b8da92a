package deviation.ops.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.api.report.ReportCommand;
import deviation.api.report.ReportCommand.FileReport;
import deviation.api.report.ReportCommand.ServiceCommand;
import deviation.api.report.ReportCommand.StepCommand;
import deviation.api.report.ReportCommand.WithdrawReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoReportsTest {

  @Test
  void theSameSeedAndDayMakeTheSameCommands() {
    var later = Demo.START.plusSeconds(3_600);
    assertThat(DemoReports.filings(DemoLoader.SEED, later, Demo.REGISTERS)).isEqualTo(Demo.FILINGS);
    assertThat(DemoReports.filings(DemoLoader.SEED + 1, later, Demo.REGISTERS))
        .isNotEqualTo(Demo.FILINGS);
  }

  @Test
  void theCommandsStandInTheOrderOfTheirTimes() {
    assertThat(Demo.FILINGS).isSortedAccordingTo(Comparator.comparing(DemoFiling::at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23T10:15:30Z", "2026-12-31T23:30:00Z", "2027-02-28T00:00:00Z"})
  void eightQuartersAndTheCurrentOneUpToTheDayBefore(String written) {
    var start = Instant.parse(written);
    var day = LocalDate.ofInstant(start, FilingDays.ZONE);
    var filings = DemoReports.filings(DemoLoader.SEED, start, Demo.REGISTERS);
    var current = Quarter.of(day);
    var complete = current.plus(-8).to(current.plus(-1)).toList();
    var reports =
        Demo.filed(filings)
            .collect(
                groupingBy(it -> Quarter.of(it.body().occurredOn()), TreeMap::new, counting()));
    assertThat(reports.headMap(current)).containsOnlyKeys(complete);
    assertThat(reports.headMap(current).values())
        .allSatisfy(count -> assertThat(count).isBetween(100L, 300L));
    assertThat(Demo.filed(filings)).allMatch(it -> it.day().isBefore(day));
    assertThat(Demo.filed(filings).count()).isBetween(1_400L, 2_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23T10:15:30Z", "2026-12-31T23:30:00Z", "2027-02-28T00:00:00Z"})
  void theShowcaseAreaIsRichInEveryQuarter(String written) {
    var start = Instant.parse(written);
    var filings = DemoReports.filings(DemoLoader.SEED, start, Demo.REGISTERS);
    var current = Quarter.of(LocalDate.ofInstant(start, FilingDays.ZONE));
    for (var quarter : current.plus(-8).to(current.plus(-1)).toList()) {
      var hisingen =
          Demo.filed(filings)
              .map(Demo.Filed::body)
              .filter(body -> body.collaborationArea().value().equals("goteborg-hisingen"))
              .filter(body -> Quarter.of(body.occurredOn()).equals(quarter))
              .toList();
      assertThat(hisingen).as(quarter.value()).hasSizeGreaterThan(20);
      assertThat(hisingen.stream().map(body -> body.reportingUnit().value()))
          .as(quarter.value())
          .contains("1480-aldre-hisingen", "14-su-medicin", "14-vc-hisingen");
    }
  }

  @Test
  void aFewReportsAreTakenBackSoonAfter() {
    var filed = new HashSet<UUID>();
    var withdrawn = 0;
    for (var filing : Demo.FILINGS) {
      ReportCommand command = filing.command();
      switch (command) {
        case FileReport file -> assertThat(filed.add(file.reportId())).isTrue();
        case WithdrawReport withdraw -> {
          assertThat(filed).contains(withdraw.reportId());
          withdrawn++;
        }
        case StepCommand other -> throw new AssertionError(other.step());
        case ServiceCommand other -> throw new AssertionError(other.reportId());
      }
    }
    assertThat(withdrawn).isBetween(filed.size() / 100, filed.size() / 20);
  }
}
