package deviation.ops.demo;

import deviation.api.register.Registers;
import deviation.api.report.ReportBody;
import deviation.api.report.ReportCommand.FileReport;
import deviation.ops.registers.ShippedRegisters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The shipped demo as a start in the middle of a quarter makes it, made once. */
final class Demo {

  static final Instant START = Instant.parse("2026-11-23T10:15:30Z");
  static final Registers REGISTERS = ShippedRegisters.read();
  static final List<DemoFiling> FILINGS = DemoReports.filings(DemoLoader.SEED, START, REGISTERS);
  static final List<ReportBody> BODIES = filed(FILINGS).map(Filed::body).toList();

  private Demo() {}

  record Filed(Instant at, ReportBody body) {

    LocalDate day() {
      return LocalDate.ofInstant(at, FilingDays.ZONE);
    }
  }

  static Stream<Filed> filed(List<DemoFiling> filings) {
    return filings.stream()
        .filter(filing -> filing.command() instanceof FileReport)
        .map(filing -> new Filed(filing.at(), ((FileReport) filing.command()).body()));
  }
}
