package deviation.projections.counting;

import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.register.PrincipalKind;
import deviation.api.report.ReportStatus;
import deviation.projections.counting.CountedReport.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A counted report on one line, its fields between tabs: a third of what columns would take, and
 * what a rebuild writes most of. Codes and keys hold no tab, comma or colon.
 */
final class CountedLine {

  private CountedLine() {}

  static String write(CountedReport report) {
    return String.join(
        "\t",
        report.area().value(),
        report.quarter().value(),
        write(report.reporting()),
        report.unit().value(),
        report.places().stream().map(CountedLine::write).collect(Collectors.joining(",")),
        report.agreement(),
        report.clause(),
        report.processStep().value(),
        report.failureCategory().value(),
        report.consequence().value(),
        report.concernClass().value(),
        report.status().name(),
        report.episode().map(UUID::toString).orElse(""));
  }

  static CountedReport read(String line) {
    var field = line.split("\t", -1);
    return new CountedReport(
        new AreaId(field[0]),
        Quarter.read(field[1]).orElseThrow(),
        party(field[2]),
        new UnitId(field[3]),
        parties(field[4]),
        field[5],
        field[6],
        new Code(field[7]),
        new Code(field[8]),
        new Code(field[9]),
        new Code(field[10]),
        ReportStatus.valueOf(field[11]),
        field[12].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(field[12])));
  }

  private static String write(Party party) {
    return party.principal().value() + ":" + party.kind().name();
  }

  private static List<Party> parties(String written) {
    return Arrays.stream(written.split(",")).map(CountedLine::party).toList();
  }

  private static Party party(String written) {
    int colon = written.indexOf(':');
    return new Party(
        new PrincipalId(written.substring(0, colon)),
        PrincipalKind.valueOf(written.substring(colon + 1)));
  }
}
