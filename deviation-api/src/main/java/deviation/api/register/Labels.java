package deviation.api.register;

import deviation.api.common.AgreementId;
import deviation.api.common.AreaId;
import deviation.api.common.Code;
import deviation.api.common.PrincipalId;
import deviation.api.common.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that people know things by, on a day and in a language; a key that no register knows
 * names itself.
 */
public record Labels(Registers registers, LocalDate day, Locale locale) {

  public String code(String codeSet, Code code) {
    return registers.codeSet(codeSet, day).stream()
        .flatMap(set -> set.codes().stream())
        .filter(entry -> entry.code().equals(code))
        .map(entry -> entry.label().in(locale))
        .findFirst()
        .orElse(code.value());
  }

  public String area(AreaId id) {
    return registers.area(id, day).map(Area::name).orElse(id.value());
  }

  public String principal(PrincipalId code) {
    return registers.principal(code, day).map(Principal::shortName).orElse(code.value());
  }

  public String unit(UnitId id) {
    return registers.unit(id, day).map(Unit::name).orElse(id.value());
  }

  /**
   * The name of the version that holds on the day, or of the last one; empty when there never was
   * such an agreement.
   */
  public Optional<String> agreement(AgreementId id) {
    var versions = registers.versions(id);
    return versions.stream()
        .filter(version -> version.validity().on(day))
        .findFirst()
        .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()))
        .map(AgreementVersion::name);
  }
}
