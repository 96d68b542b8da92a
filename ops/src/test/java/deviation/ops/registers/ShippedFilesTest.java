package deviation.ops.registers;

import static org.assertj.core.api.Assertions.assertThat;

import deviation.api.common.AreaId;
import deviation.api.common.PrincipalId;
import deviation.api.register.AgreementVersion;
import deviation.api.register.Principal;
import deviation.api.register.PrincipalKind;
import deviation.api.register.Registers;
import deviation.api.register.Unit;
import deviation.api.register.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

  private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
  private static final LocalDate REVISION = LocalDate.of(2025, 10, 1);

  private final Entries entries = ShippedFiles.entries();
  private final Registers registers = new LoadedRegisters(entries);

  @Test
  void everyMunicipalityAndRegionIsAPrincipalAndGotlandIsOne() {
    var principals = registers.principals(BEGIN);
    assertThat(principals).hasSize(310);
    assertThat(principals.stream().filter(ofKind(PrincipalKind.MUNICIPALITY))).hasSize(289);
    assertThat(principals.stream().filter(ofKind(PrincipalKind.REGION))).hasSize(20);
    assertThat(principals.stream().filter(ofKind(PrincipalKind.MUNICIPALITY_AND_REGION)))
        .extracting(principal -> principal.code().value())
        .containsExactly("09");
    assertThat(registers.principal(new PrincipalId("0980"), BEGIN)).isEmpty();
    assertThat(principals).extracting(Principal::shortName).doesNotHaveDuplicates();
  }

  @Test
  void theMunicipalitiesOfVastraGotalandHaveUnits() {
    var municipalities =
        registers.principals(REVISION).stream()
            .filter(principal -> principal.code().county().equals("14"))
            .filter(ofKind(PrincipalKind.MUNICIPALITY))
            .toList();
    assertThat(municipalities).hasSize(49);
    assertThat(municipalities)
        .allSatisfy(one -> assertThat(registers.units(one.code(), REVISION)).hasSizeBetween(2, 40));
    assertThat(entries.units()).hasSizeBetween(200, 320);
  }

  @Test
  void everyPrincipalOfAUnitStandsInItsKey() {
    assertThat(entries.units())
        .allMatch(unit -> unit.id().value().startsWith(unit.principal().value() + "-"));
  }

  @Test
  void keysAreFitForAnAddress() {
    assertThat(
            Stream.of(
                    entries.units().stream().map(unit -> unit.id().value()),
                    entries.areas().stream().map(area -> area.id().value()),
                    entries.forums().stream().map(forum -> forum.id().value()),
                    entries.agreements().stream().map(version -> version.id().value()))
                .flatMap(keys -> keys))
        .allMatch(key -> key.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void whatAnEntryRefersToHoldsAsLongAsItself() {
    for (var area : entries.areas()) {
      area.parent().ifPresent(parent -> areaHolds(parent, area.validity()));
    }
    for (var forum : entries.forums()) {
      areaHolds(forum.area(), forum.validity());
    }
    for (Unit unit : entries.units()) {
      areaHolds(unit.area(), unit.validity());
      holds(unit.validity(), day -> registers.principal(unit.principal(), day).isPresent());
    }
    for (AgreementVersion version : entries.agreements()) {
      holds(version.validity(), day -> registers.forum(version.owningForum(), day).isPresent());
      version
          .supersededBy()
          .ifPresent(
              successor ->
                  assertThat(registers.versions(successor).getFirst().validity().validFrom())
                      .isEqualTo(version.validity().validTo().orElseThrow()));
    }
  }

  @Test
  void theAreasAreOneTree() {
    var root = new AreaId("vastra-gotaland");
    assertThat(registers.withChildren(root)).hasSameSizeAs(entries.areas());
    assertThat(registers.withChildren(new AreaId("goteborgsomradet")))
        .contains(new AreaId("goteborg-hisingen"))
        .doesNotContain(new AreaId("fyrbodal"), root);
  }

  private void areaHolds(AreaId area, Validity validity) {
    holds(validity, day -> registers.area(area, day).isPresent());
  }

  private static void holds(Validity validity, Predicate<LocalDate> reference) {
    var last = validity.validTo().map(end -> end.minusDays(1)).orElse(LocalDate.MAX);
    assertThat(List.of(validity.validFrom(), last)).allMatch(reference);
  }

  private static Predicate<Principal> ofKind(PrincipalKind kind) {
    return principal -> principal.kind() == kind;
  }
}
