package deviation.ops.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementRef.Named;
import deviation.api.common.AgreementRef.Unnamed;
import deviation.api.common.AreaId;
import deviation.api.common.Quarter;
import deviation.api.report.ReportBody;
import deviation.ops.demo.Demo.Filed;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DemoDistributionTest {

  private static final int ALL = Demo.BODIES.size();

  @Test
  void manyUnitsAreSilentAndSoAreSomeMunicipalities() {
    var units = Demo.REGISTERS.unitsIn(new AreaId("vastra-gotaland"), LocalDate.of(2026, 1, 1));
    var reporting = Demo.BODIES.stream().map(ReportBody::reportingUnit).collect(toSet());
    var silent = units.stream().filter(unit -> !reporting.contains(unit.id())).toList();
    assertThat(silent).hasSizeBetween(units.size() / 6, units.size() * 2 / 3);
    assertThat(share(body -> body.reportingPrincipal().value().equals("1438"))).isZero();
  }

  @Test
  void goteborgReportsMostAndTheSmallSeldom() {
    assertThat(share(body -> body.collaborationArea().value().startsWith("goteborg-")))
        .isBetween(0.35, 0.6);
    assertThat(share(body -> body.reportingPrincipal().value().equals("1407"))).isLessThan(0.01);
  }

  @Test
  void bothDirectionsAndWithinThePrincipal() {
    assertThat(share(body -> direction(body).equals("municipality>region"))).isBetween(0.5, 0.75);
    assertThat(share(body -> direction(body).equals("region>municipality"))).isBetween(0.2, 0.4);
    assertThat(share(body -> direction(body).equals("region>region"))).isBetween(0.02, 0.1);
    assertThat(share(body -> direction(body).equals("municipality>municipality")))
        .isBetween(0.005, 0.05);
    assertThat(share(body -> body.counterparts().size() == 2)).isBetween(0.01, 0.1);
  }

  @Test
  void theDaysBeforeADueDateAreBusy() {
    var quarters = new Quarter(2024, 4).to(new Quarter(2026, 3)).toList();
    for (var quarter : quarters) {
      var due = FilingDays.due(quarter);
      var before = filedBetween(due.minusDays(9), due.plusDays(1));
      var usual = filedBetween(due.minusDays(29), due.minusDays(9));
      assertThat(before).as(quarter.value()).isGreaterThan(usual);
    }
  }

  @Test
  void peopleFileInOfficeHoursMostly() {
    var out =
        Demo.filed(Demo.FILINGS)
            .filter(
                filed -> {
                  var hour = filed.at().atZone(FilingDays.ZONE).getHour();
                  return FilingDays.free(filed.day()) || hour < 7 || hour >= 17;
                })
            .count();
    assertThat(out).isBetween(ALL / 50L, ALL / 8L);
  }

  @Test
  void someAreLateAndSomeRememberTheMonthAlone() {
    Predicate<Filed> late =
        filed -> filed.day().isAfter(FilingDays.due(Quarter.of(filed.body().occurredOn())));
    assertThat(Demo.filed(Demo.FILINGS).filter(late).count()).isBetween(ALL / 50L, ALL / 8L);
    assertThat(precision("MONTH")).isBetween(0.01, 0.12);
    assertThat(precision("QUARTER")).isBetween(0.003, 0.05);
  }

  @Test
  void kindsAndAgreementsAreMixed() {
    assertThat(concern("GOOD_EXAMPLE")).isBetween(0.015, 0.06);
    assertThat(concern("NEAR_MISS")).isBetween(0.04, 0.12);
    assertThat(concern("RISK")).isBetween(0.015, 0.06);
    assertThat(share(body -> body.agreement() instanceof Unnamed)).isBetween(0.07, 0.2);
    assertThat(names("vastbus-2012")).isBetween(0.002, 0.02);
    assertThat(share(body -> body.failureCategory().value().equals("OVR"))).isLessThan(0.1);
    assertThat(Demo.BODIES.stream().map(ReportBody::failureCategory).distinct()).hasSize(18);
    assertThat(Demo.BODIES.stream().map(ReportBody::processStep).distinct()).hasSize(14);
  }

  private static long filedBetween(LocalDate from, LocalDate before) {
    return Demo.filed(Demo.FILINGS)
        .filter(filed -> !filed.day().isBefore(from) && filed.day().isBefore(before))
        .count();
  }

  private static String direction(ReportBody body) {
    var other = body.counterparts().getFirst().principal().value();
    return kind(body.reportingPrincipal().value()) + ">" + kind(other);
  }

  private static String kind(String principal) {
    return principal.length() == 2 ? "region" : "municipality";
  }

  private static double precision(String code) {
    return share(
        body -> body.occurredPrecision().filter(it -> it.value().equals(code)).isPresent());
  }

  private static double concern(String code) {
    return share(body -> body.concernClass().value().equals(code));
  }

  private static double names(String agreement) {
    return share(
        body -> body.agreement() instanceof Named(var id, var _) && id.value().equals(agreement));
  }

  private static double share(Predicate<ReportBody> condition) {
    return (double) Demo.BODIES.stream().filter(condition).count() / ALL;
  }
}
