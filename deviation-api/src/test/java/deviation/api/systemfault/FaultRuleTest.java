package deviation.api.systemfault;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Quarter;
import deviation.api.common.UnitId;
import deviation.api.systemfault.FaultRule.Occurrences;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultRuleTest {

  @Test
  void threeEpisodesInTwoQuartersFromOneUnitRecur() {
    assertThat(recurring(seen("2025Q4", "a", 2), seen("2026Q1", "a", 1))).isTrue();
  }

  @Test
  void threeEpisodesInOneQuarterFromTwoUnitsRecur() {
    assertThat(recurring(seen("2026Q1", "a", 2), seen("2026Q1", "b", 1))).isTrue();
  }

  @Test
  void twoEpisodesAreTooFew() {
    assertThat(recurring(seen("2025Q4", "a", 1), seen("2026Q1", "b", 1))).isFalse();
  }

  @Test
  void oneQuarterOfOneUnitIsTooNarrowHoweverMany() {
    assertThat(recurring(seen("2026Q1", "a", 99))).isFalse();
  }

  @Test
  void theFourthQuarterIsInTheWindowAndTheFifthIsNot() {
    assertThat(recurring(seen("2025Q1", "a", 2), seen("2025Q4", "a", 1))).isTrue();
    assertThat(recurring(seen("2025Q1", "a", 2), seen("2026Q1", "a", 1))).isFalse();
  }

  @Test
  void theWindowSlides() {
    assertThat(
            recurring(
                seen("2023Q1", "a", 1),
                seen("2025Q2", "a", 1),
                seen("2025Q4", "a", 1),
                seen("2026Q1", "a", 1)))
        .isTrue();
    assertThat(recurring(seen("2024Q1", "a", 1), seen("2024Q4", "a", 1), seen("2025Q3", "a", 1)))
        .isFalse();
  }

  @Test
  void unitsAndQuartersOfOtherWindowsDoNotHelp() {
    assertThat(recurring(seen("2024Q1", "b", 1), seen("2026Q1", "a", 3))).isFalse();
  }

  @Test
  void whenItHappenedMakesNoDifference() {
    assertThat(recurring(seen("1999Q4", "a", 2), seen("2000Q1", "a", 1))).isTrue();
  }

  @Test
  void nothingDoesNotRecur() {
    assertThat(recurring()).isFalse();
  }

  @Test
  void everyParameterCounts() {
    var one = List.of(seen("2026Q1", "a", 1));
    assertThat(new FaultRule(2, 1, 1, 1, 2, false).recurring(one)).isTrue();
    assertThat(new FaultRule(2, 2, 1, 1, 2, false).recurring(one)).isFalse();
    assertThat(new FaultRule(2, 1, 1, 2, 1, false).recurring(one)).isTrue();
    assertThat(new FaultRule(2, 1, 1, 2, 2, false).recurring(one)).isFalse();
  }

  private static boolean recurring(Occurrences... all) {
    return FaultRule.FIRST.recurring(List.of(all));
  }

  private static Occurrences seen(String quarter, String unit, long episodes) {
    return new Occurrences(Quarter.read(quarter).orElseThrow(), new UnitId(unit), episodes);
  }
}
