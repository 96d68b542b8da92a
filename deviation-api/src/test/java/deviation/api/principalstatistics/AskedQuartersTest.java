package deviation.api.principalstatistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deviation.api.common.Quarter;
import deviation.api.http.Problem;
import deviation.api.http.ProblemType;
import org.junit.jupiter.api.Test;

class AskedQuartersTest {

  @Test
  void eightUpToThePresentUnlessAskedOtherwise() {
    assertThat(read(null, null)).isEqualTo(quarters("2024Q3", "2026Q2"));
    assertThat(read("2026Q1", null)).isEqualTo(quarters("2026Q1", "2026Q2"));
    assertThat(read(null, "2025Q4")).isEqualTo(quarters("2024Q1", "2025Q4"));
  }

  @Test
  void oneToFortyQuarters() {
    assertThat(read("2026Q2", "2026Q2")).isEqualTo(quarters("2026Q2", "2026Q2"));
    assertThat(read("2016Q3", "2026Q2")).isEqualTo(quarters("2016Q3", "2026Q2"));
    assertRefused("2016Q2", "2026Q2", ProblemType.RULE_BROKEN);
    assertRefused("2026Q2", "2026Q1", ProblemType.RULE_BROKEN);
  }

  @Test
  void theEndsOfTimeAreQuartersToo() {
    assertThat(read(null, "1900Q2")).isEqualTo(quarters("1900Q1", "1900Q2"));
    assertThat(new Quarter(9999, 3).to(new Quarter(9999, 4))).hasSize(2);
  }

  @Test
  void whatIsNoQuarterIsRefused() {
    assertRefused("2026Q5", null, ProblemType.INVALID_REQUEST);
    assertRefused(null, "", ProblemType.INVALID_REQUEST);
  }

  private static void assertRefused(String from, String to, ProblemType type) {
    assertThatThrownBy(() -> read(from, to))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private static AskedQuarters read(String from, String to) {
    return AskedQuarters.read(from, to, new Quarter(2026, 2));
  }

  private static AskedQuarters quarters(String from, String to) {
    return new AskedQuarters(Quarter.read(from).orElseThrow(), Quarter.read(to).orElseThrow());
  }
}
