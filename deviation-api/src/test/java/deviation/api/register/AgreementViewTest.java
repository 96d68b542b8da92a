package deviation.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementId;
import deviation.api.common.ForumId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementViewTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 10, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);

  private final List<AgreementVersion> versions =
      List.of(version(1, FIRST, SECOND), version(2, SECOND, END));

  @Test
  void theVersionOfTheDayWithAllVersions() {
    assertThat(on(SECOND.minusDays(1)).version()).isEqualTo(1);
    var second = on(SECOND);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.inForce()).isTrue();
    assertThat(second.versions()).extracting(AgreementView.Version::version).containsExactly(1, 2);
  }

  @Test
  void anEndedAgreementShowsItsLastVersion() {
    assertThat(on(END.minusDays(1)).inForce()).isTrue();
    assertThat(on(END).version()).isEqualTo(2);
    assertThat(on(END).inForce()).isFalse();
  }

  @Test
  void beforeItBeganThereIsNone() {
    assertThat(AgreementView.of(versions, FIRST.minusDays(1))).isEmpty();
    assertThat(AgreementView.of(List.of(), FIRST)).isEmpty();
  }

  private AgreementView on(LocalDate day) {
    return AgreementView.of(versions, day).orElseThrow();
  }

  private static AgreementVersion version(int number, LocalDate from, LocalDate to) {
    return new AgreementVersion(
        new AgreementId("hemsjukvard"),
        number,
        "AGREEMENT",
        "Hemsjukvård",
        new ForumId("temagrupp-aldre"),
        Optional.empty(),
        List.of(),
        new Validity(from, Optional.of(to)));
  }
}
