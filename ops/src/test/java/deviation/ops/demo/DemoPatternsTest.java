package deviation.ops.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementRef.Named;
import deviation.api.common.Quarter;
import deviation.api.report.ReportBody;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The faults that the noise hides, found by a naive reading of domain.md, 2 a.8. */
class DemoPatternsTest {

  private record Key(
      String area, String agreement, String category, String step, String direction) {}

  private static final Map<Key, List<ReportBody>> BY_KEY =
      Demo.BODIES.stream()
          .filter(body -> !body.concernClass().value().equals("GOOD_EXAMPLE"))
          .collect(groupingBy(DemoPatternsTest::key));

  @Test
  void everyPatternRecurs() {
    assertThat(recurs("goteborg-hisingen", "in-och-utskrivning", "INFO", "UTSKRIVNING")).isTrue();
    assertThat(recurs("boras", "hjalpmedel", "HJM", "HJALPMEDEL")).isTrue();
    assertThat(recurs("mark-bollebygd", "hjalpmedel", "HJM", "HJALPMEDEL")).isTrue();
    assertThat(recurs("goteborg-hisingen", "sip-riktlinje", "SIP", "OPPENVARD")).isTrue();
    assertThat(recurs("ostra-skaraborg", "sip-riktlinje", "KALL", "PLANERING")).isTrue();
    assertThat(recurs("goteborg-nordost", "in-och-utskrivning", "UTSKR", "UTSKRIVNINGSKLAR"))
        .isTrue();
    assertThat(recurs("uddevalla-orust", "hemsjukvard", "LKM", "PAGAENDE_INSATS")).isTrue();
  }

  @Test
  void mostKeysDoNot() {
    var recurring = BY_KEY.values().stream().filter(DemoPatternsTest::recurs).count();
    assertThat(recurring).isBetween(10L, BY_KEY.size() / 3L);
  }

  @Test
  void informationAtDischargeGrows() {
    var hisingen = municipal("goteborg-hisingen", "in-och-utskrivning", "INFO", "UTSKRIVNING");
    assertThat(count(hisingen, new Quarter(2025, 4), new Quarter(2026, 3)))
        .isGreaterThan(count(hisingen, new Quarter(2024, 4), new Quarter(2025, 3)) * 3 / 2);
  }

  @Test
  void theRevisionMendsOne() {
    var nordost = municipal("goteborg-nordost", "in-och-utskrivning", "UTSKR", "UTSKRIVNINGSKLAR");
    assertThat(count(nordost, new Quarter(2025, 4), new Quarter(2026, 3)))
        .isLessThan(count(nordost, new Quarter(2024, 4), new Quarter(2025, 3)) * 2 / 3);
  }

  private static boolean recurs(String area, String agreement, String category, String step) {
    return recurs(municipal(area, agreement, category, step));
  }

  private static List<ReportBody> municipal(
      String area, String agreement, String category, String step) {
    var key = new Key(area, agreement, category, step, "MUNICIPALITY>REGION");
    return BY_KEY.getOrDefault(key, List.of());
  }

  /** Within four quarters: three reports, in two quarters or from two units. */
  private static boolean recurs(List<ReportBody> reports) {
    return reports.stream()
        .map(body -> Quarter.of(body.occurredOn()))
        .distinct()
        .anyMatch(
            first -> {
              Predicate<ReportBody> inWindow =
                  body -> {
                    var since = first.until(Quarter.of(body.occurredOn()));
                    return since >= 0 && since < 4;
                  };
              var window = reports.stream().filter(inWindow).toList();
              return window.size() >= 3
                  && (window.stream().map(b -> Quarter.of(b.occurredOn())).distinct().count() >= 2
                      || window.stream().map(ReportBody::reportingUnit).distinct().count() >= 2);
            });
  }

  private static long count(List<ReportBody> reports, Quarter first, Quarter last) {
    return reports.stream()
        .map(body -> Quarter.of(body.occurredOn()))
        .filter(quarter -> quarter.compareTo(first) >= 0 && quarter.compareTo(last) <= 0)
        .count();
  }

  private static Key key(ReportBody body) {
    var agreement = body.agreement() instanceof Named(var id, var _) ? id.value() : "none";
    return new Key(
        body.collaborationArea().value(),
        agreement,
        body.failureCategory().value(),
        body.processStep().value(),
        kind(body.reportingPrincipal().value())
            + ">"
            + kind(body.counterparts().getFirst().principal().value()));
  }

  private static String kind(String principal) {
    return principal.length() == 2 ? "REGION" : "MUNICIPALITY";
  }
}
