package deviation.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.Text;
import deviation.api.screening.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers made for tests: those that the tax agency sets aside, or with the check digit computed
 * for an impossible person.
 */
class ScreeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "121212-1212",
        "191212121212",
        "19121212-1212",
        "1212121212",
        "19 121212 1212",
        "121212 - 1212",
        "121212\u20131212",
        "121212\u20111212",
        "121212\u22121212",
        "1212\u200b12-1212",
        "12\u00ad12121212",
        "1 2 1 2 1 2 1 2 1 2",
        "１２１２１２-１２１２",
        "1912-12-12-1212",
        "12.12.12/1212",
        "121212+1212"
      })
  void a_personal_number_is_found_however_it_is_written(String number) {
    var findings = findings("Brukaren " + number + " skrevs ut.");
    assertThat(findings)
        .containsExactly(
            new Finding("PERSONAL_NUMBER", 9, 9 + number.length(), "SURE", "[personnummer]"));
  }

  @Test
  void a_coordination_number_has_sixty_added_to_its_day() {
    assertThat(findings("Nr 701063-2391 gäller."))
        .containsExactly(new Finding("COORDINATION_NUMBER", 3, 14, "SURE", "[samordningsnummer]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "121312-1212",
        "Dnr 2024/0123456",
        "telefon till avdelningen saknades 12 av 14 gånger",
        "mellan 2026-01-01 och 2026-03-31",
        "5 mg 2 gånger om dagen i 14 dagar",
        "12121212121212121212",
        "HSLF-FS 2023:27"
      })
  void other_numbers_are_left_alone(String text) {
    assertThat(findings(text)).isEmpty();
  }

  @Test
  void offsets_count_code_units_of_the_text_as_sent() {
    var findings = findings("😀 a\u030a 121212-1212");
    assertThat(findings.getFirst().start()).isEqualTo(6);
  }

  @Test
  void every_number_of_a_text_is_found() {
    assertThat(findings("121212-1212 och 191212121212")).hasSize(2);
  }

  private static List<Finding> findings(String text) {
    return Screening.findings(new Text(text));
  }
}
