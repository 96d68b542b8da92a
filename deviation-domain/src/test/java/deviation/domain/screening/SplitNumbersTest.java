package deviation.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SplitNumbersTest {

  @Test
  void a_number_goes_on_in_another_text() {
    var found = findings("Gäller 19121212-", "1212, som väntar.");
    assertThat(found.get("/a"))
        .containsExactly(new Finding("PERSONAL_NUMBER", 7, 15, "SURE", "[personnummer]"));
    assertThat(found.get("/b"))
        .containsExactly(new Finding("PERSONAL_NUMBER", 0, 4, "SURE", "[personnummer]"));
  }

  @Test
  void in_whichever_order_the_texts_come() {
    assertThat(findings("1212", "Nr 1212\u200b12")).containsOnlyKeys("/a", "/b");
    assertThat(findings("Nr 1212121", "212 gäller")).containsOnlyKeys("/a", "/b");
  }

  @Test
  void a_coordination_number_too() {
    assertThat(findings("701063", "-2391").get("/b").getFirst().kind())
        .isEqualTo("COORDINATION_NUMBER");
  }

  @Test
  void a_day_and_a_number_that_happen_to_fit_are_not_sure() {
    assertThat(findings("Det var 1912-12-12", "1212 personer").get("/a")).noneMatch(Finding::sure);
  }

  @Test
  void words_between_keep_numbers_apart() {
    assertThat(findings("Gäller 1912121 och fler", "21212")).isEmpty();
    assertThat(findings("Gäller 1912121", "Se 21212")).isEmpty();
  }

  @Test
  void a_text_without_findings_is_not_in_the_answer() {
    assertThat(findings("Ring 031-390 06 12", "Inget här")).containsOnlyKeys("/a");
  }

  private static Map<String, List<Finding>> findings(String a, String b) {
    return new TreeMap<>(Screening.findings(Map.of("/a", new Text(a), "/b", new Text(b))));
  }
}
