package deviation.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.screening.Finding;
import deviation.domain.screening.Overrides.Overriding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridesTest {

  private static final Finding RECORD = new Finding("RECORD_NUMBER", 3, 9, "SURE", "");
  private static final Finding PHONE = new Finding("PHONE", 12, 22, "SURE", "");
  private static final Finding NAME = new Finding("NAME", 30, 35, "UNSURE", "");

  @Test
  void a_sure_finding_is_sent_with_a_reason() {
    var override = new Overriding("/text", 3, 9, "RECORD_NUMBER", "Ett ärende hos leverantören");
    var result = Overrides.apply(Map.of("/text", List.of(RECORD, NAME)), List.of(override));
    assertThat(result.refused()).isEmpty();
    assertThat(result.accepted()).containsExactly(override);
    assertThat(result.unknown()).isEmpty();
  }

  @Test
  void numbers_of_persons_mail_and_telephone_never_are() {
    var override = new Overriding("/text", 12, 22, "PHONE", "Växelns nummer");
    var result = Overrides.apply(Map.of("/text", List.of(PHONE)), List.of(override));
    assertThat(result.refused()).isEqualTo(Map.of("/text", List.of(PHONE)));
    assertThat(result.accepted()).isEmpty();
    assertThat(result.unknown()).containsExactly(0);
  }

  @Test
  void without_a_reason_or_at_another_place_it_says_nothing() {
    var findings = Map.of("/text", List.of(RECORD));
    for (var override :
        List.of(
            new Overriding("/text", 3, 9, "RECORD_NUMBER", " "),
            new Overriding("/text", 3, 8, "RECORD_NUMBER", "Ett skäl"),
            new Overriding("/other", 3, 9, "RECORD_NUMBER", "Ett skäl"),
            new Overriding("/text", 3, 9, "NOTHING", "Ett skäl"))) {
      var result = Overrides.apply(findings, List.of(override));
      assertThat(result.refused()).isEqualTo(findings);
      assertThat(result.unknown()).containsExactly(0);
    }
  }

  @Test
  void what_is_unsure_stands_in_nobodys_way() {
    assertThat(Overrides.apply(Map.of("/text", List.of(NAME)), List.of()).refused()).isEmpty();
  }
}
