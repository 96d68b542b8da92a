package deviation.ops.registers;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AgreementId;
import deviation.api.common.ForumId;
import deviation.api.common.UnitId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Clause;
import deviation.api.register.Registers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedAgreementsTest {

  private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
  private static final LocalDate REVISION = LocalDate.of(2025, 10, 1);

  private final Entries entries = ShippedFiles.entries();
  private final Registers registers = new LoadedRegisters(entries);

  @Test
  void theDischargeGuidelineIsRevisedAndKeepsItsClause() {
    var id = new AgreementId("in-och-utskrivning");
    assertThat(registers.versions(id)).hasSize(2).allMatch(version -> version.hasClause("5.2"));
    assertThat(versionOn(id, REVISION.minusDays(1))).isEqualTo(1);
    assertThat(versionOn(id, REVISION)).isEqualTo(2);
  }

  @Test
  void oldAgreementsCanStillBeAsked() {
    var psychiatry = registers.versions(new AgreementId("psykiatri-missbruk-2017")).getFirst();
    assertThat(psychiatry.owningForum()).isEqualTo(new ForumId("berosam"));
    assertThat(psychiatry.validity().on(LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(psychiatry.validity().on(LocalDate.of(2021, 1, 1))).isFalse();
    var vastbus = registers.versions(new AgreementId("vastbus-2012")).getFirst();
    assertThat(vastbus.supersededBy()).contains(new AgreementId("barn-och-unga"));
    assertThat(registers.agreements(REVISION)).extracting(AgreementVersion::id).hasSize(7);
  }

  @Test
  void versionsAndClausesAreNumberedAndNeverOverlap() {
    for (var version : entries.agreements()) {
      assertThat(version.kind()).isIn("AGREEMENT", "GUIDELINE", "ROUTINE");
      assertThat(version.clauses()).hasSizeBetween(5, 12);
      assertThat(version.clauses()).extracting(Clause::number).doesNotHaveDuplicates();
      var versions = registers.versions(version.id());
      assertThat(versions.get(version.version() - 1)).isEqualTo(version);
      assertThat(versions.stream().filter(one -> one.validity().on(REVISION)).count())
          .isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nosam-hisingen",
        "temagrupp-aldre",
        "temagrupp-psykiatri",
        "temagrupp-barn-unga",
        "ug-samsa",
        "styrgrupp-goteborg",
        "lgs-goteborg",
        "politiskt-samrad",
        "berosam",
        "vastbus-hisingen"
      })
  void theForumsThatClientsRelyOn(String id) {
    assertThat(registers.forum(new ForumId(id), BEGIN))
        .hasValueSatisfying(
            forum ->
                assertThat(forum.level())
                    .isIn(
                        "NOSAM",
                        "THEME_GROUP",
                        "UG_SAMSA",
                        "STEERING",
                        "LGS",
                        "POLITICAL",
                        "SIDE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1480-aldre-hisingen",
        "1480-funktionsstod-hisingen",
        "1480-psykiatri-boende",
        "14-su-medicin",
        "14-vc-hisingen",
        "14-su-psykiatri"
      })
  void theUnitsThatClientsRelyOn(String id) {
    assertThat(registers.unit(new UnitId(id), BEGIN)).isPresent();
  }

  private int versionOn(AgreementId id, LocalDate day) {
    return registers.agreements(day).stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElseThrow()
        .version();
  }
}
